import Dialogue

/// The checklists of the product: `protocol/<list>.conf`, one file a list.
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
      })
  }

  /// One list from the bytes of its file: a section an item, with `source` and `when`.
  static func checklist(
    _ id: ChecklistID, from bytes: [UInt8]
  ) throws(ContentError) -> Checklist {
    let prefix = "\(id)."
    var items: [ChecklistItem] = []
    for section in try ContentFile.parse(bytes) {
      guard section.name.hasPrefix(prefix) else {
        throw ContentError(line: section.line, reason: .unknownSection(section.name))
      }
      try section.allow(["source", "when"])
      items.append(
        ChecklistItem(
          id: section.name, source: try section.field("source").value,
          conditions: try conditions(of: section)))
    }
    return Checklist(id: id, items: items)
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
