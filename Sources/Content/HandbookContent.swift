import Dialogue

/// The checklists of the product: `protocol/<list>.conf`, one file a list; with the holidays.
public enum HandbookContent {
  /// The eight phases and ten norms as they are compiled in.
  ///
  /// The files are part of the program and tested with it; a broken one ends the program here.
  public static func load() -> Handbook {
    Handbook(
      ChecklistID.all.map { id in
        let path = "protocol/\(id).conf"
        do throws(ContentError) {
          return try checklist(id, from: EmbeddedContent.requiredFile(path))
        } catch {
          preconditionFailure("\(path): \(error)")
        }
      }, holidays: HolidayContent.load())
  }

  /// One list from the bytes of its file: a section an item, with `source` and `when`, and where
  /// it has them `instrument` and `evidence`.
  static func checklist(
    _ id: ChecklistID, from bytes: [UInt8]
  ) throws(ContentError) -> Checklist {
    let prefix = "\(id)."
    var items: [ChecklistItem] = []
    for section in try ContentFile.parse(bytes) {
      guard section.name.hasPrefix(prefix) else {
        throw ContentError(line: section.line, reason: .unknownSection(section.name))
      }
      try section.allow(["source", "when", "instrument", "evidence"])
      items.append(
        ChecklistItem(
          id: section.name, source: try section.field("source").value,
          conditions: try conditions(of: section),
          instrument: try named(Instrument.self, "instrument", of: section),
          evidence: try named(EvidenceRule.self, "evidence", of: section)))
    }
    return Checklist(id: id, items: items)
  }

  /// The value that a key names; `nil` where the section does not have the key.
  private static func named<Named: RawRepresentable<String>>(
    _ type: Named.Type, _ key: String, of section: Section
  ) throws(ContentError) -> Named? {
    guard section[key] != nil else { return nil }
    let field = try section.field(key)
    guard let value = Named(rawValue: field.value) else {
      throw ContentError(
        line: field.line, reason: .unknownValue(key: key, value: field.value))
    }
    return value
  }

  private static func conditions(of section: Section) throws(ContentError) -> [Condition] {
    let field = try section.field("when")
    // Nearly all of them, at every start.
    if field.value == Condition.always.rawValue { return [.always] }
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
