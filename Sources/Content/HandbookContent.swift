import Dialogue

/// The checklists of the product: `protocol/<list>.conf`, one file a list; with the holidays.
public enum HandbookContent {
  /// The eight phases and ten norms as they are compiled in.
  ///
  /// The files are part of the program and tested with it; a broken one ends the program here.
  public static func load(closures: [Closure] = []) -> Handbook {
    Handbook(
      ChecklistID.all.map { id in
        let path = "protocol/\(id).conf"
        do throws(ContentError) {
          return try checklist(id, from: EmbeddedContent.requiredFile(path))
        } catch {
          preconditionFailure("\(path): \(error)")
        }
      }, holidays: HolidayContent.load(closures: closures))
  }

  /// One list from the bytes of its file: a section an item, with `source` and `when`, and where
  /// it has them `instrument` and `evidence`.
  static func checklist(
    _ id: ChecklistID, from bytes: [UInt8]
  ) throws(ContentError) -> Checklist {
    let prefix = "\(id)."
    var items: [ChecklistItem] = []
    for section in try ContentFile.parseOwn(bytes) {
      guard section.name.hasPrefix(prefix) else {
        throw ContentError(line: section.line, reason: .unknownSection(section.name))
      }
      items.append(try item(from: section))
    }
    return Checklist(id: id, items: items)
  }

  private static func item(from section: Section) throws(ContentError) -> ChecklistItem {
    var instrument: Instrument?
    var evidence: EvidenceRule?
    for field in section.fields {
      switch field.key {
      case "source", "when": break
      case "instrument": instrument = try named(Instrument.init, field)
      case "evidence": evidence = try named(EvidenceRule.init, field)
      default: throw ContentError(line: field.line, reason: .unknownKey(field.key))
      }
    }
    return ChecklistItem(
      id: section.name, source: try section.field("source").value,
      conditions: try conditions(section.field("when")), instrument: instrument,
      evidence: evidence)
  }

  /// The value that a field names.
  private static func named<Named>(
    _ value: (String) -> Named?, _ field: Field
  ) throws(ContentError) -> Named {
    guard !field.value.isEmpty else {
      throw ContentError(line: field.line, reason: .emptyValue(field.key))
    }
    guard let value = value(field.value) else {
      throw ContentError(
        line: field.line, reason: .unknownValue(key: field.key, value: field.value))
    }
    return value
  }

  private static func conditions(_ field: Field) throws(ContentError) -> [Condition] {
    // One alone, as nearly all have.
    if let condition = Condition(rawValue: field.value) { return [condition] }
    var conditions: [Condition] = []
    for part in field.value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let condition = Condition(rawValue: part.trimmed) else {
        throw ContentError(
          line: field.line, reason: .unknownValue(key: field.key, value: part.trimmed))
      }
      conditions.append(condition)
    }
    return conditions
  }
}
