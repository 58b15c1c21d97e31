import Dialogue
import Wording

/// The words of the checklists: `protocol/<language>/<list>.conf`.
public enum GuideContent {
  /// All titles, purposes and help of one language, as they are compiled in.
  ///
  /// The files are part of the program and tested with it; a broken one ends the program here.
  public static func load(_ language: Language) -> Guide {
    var items: [ItemID: GuideText] = [:]
    var lists: [ChecklistID: ListText] = [:]
    items.reserveCapacity(512)
    for id in ChecklistID.all {
      let path = "protocol/\(language.rawValue)/\(id).conf"
      do throws(ContentError) {
        let page = try page(id, from: EmbeddedContent.requiredFile(path))
        lists[id] = page.list
        for (item, text) in page.items { items[item] = text }
      } catch {
        preconditionFailure("\(path): \(error)")
      }
    }
    return Guide(items: items, lists: lists)
  }

  /// The words of one list from the bytes of its file: `[phase-1]` with `title` and `purpose`, then
  /// a section an item with `title`, `why`, `how` and `mistake`.
  static func page(
    _ id: ChecklistID, from bytes: [UInt8]
  ) throws(ContentError) -> (list: ListText, items: [(ItemID, GuideText)]) {
    let name = id.description
    let prefix = name + "."
    let sections = try ContentFile.parse(bytes)
    guard let head = sections.first, head.name == name else {
      throw ContentError(line: 1, reason: .missingSection(name))
    }
    try head.allow(["title", "purpose"])
    let list = ListText(
      title: try head.field("title").value, purpose: try head.field("purpose").value)
    var items: [(ItemID, GuideText)] = []
    for section in sections.dropFirst() {
      guard section.name.hasPrefix(prefix) else {
        throw ContentError(line: section.line, reason: .unknownSection(section.name))
      }
      try section.allow(["title", "why", "how", "mistake"])
      items.append(
        (
          section.name,
          GuideText(
            title: try section.field("title").value, why: try section.field("why").value,
            how: try section.field("how").value, mistake: try section.field("mistake").value)
        ))
    }
    return (list, items)
  }
}
