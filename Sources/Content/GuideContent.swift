import Dialogue
import Wording

/// The words of the checklists: `protocol/<language>/<list>.conf`.
public enum GuideContent {
  /// All titles, purposes and help of one language, as they are compiled in.
  ///
  /// The files are part of the program and tested with it; a broken one ends the program once it is
  /// read, which is when its list is first asked for.
  public static func load(_ language: Language) -> Guide {
    Guide(
      list: { read(head, of: $0, language) },
      page: { id in
        let page = read(page, of: id, language)
        return Guide.Page(
          list: page.list, items: Dictionary(page.items, uniquingKeysWith: { first, _ in first }))
      },
      sources: HandbookContent.sources)
  }

  private static func read<Words>(
    _ words: (ChecklistID, [UInt8]) throws(ContentError) -> Words, of id: ChecklistID,
    _ language: Language
  ) -> Words {
    let path = "protocol/\(language.rawValue)/\(id).conf"
    do throws(ContentError) {
      return try words(id, EmbeddedContent.requiredFile(path))
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }

  /// Title and purpose of a list, without reading further than its first section.
  static func head(_ id: ChecklistID, _ bytes: [UInt8]) throws(ContentError) -> ListText {
    let name = id.description
    guard let head = try ContentFile.parseFirst(bytes), head.name == name else {
      throw ContentError(line: 1, reason: .missingSection(name))
    }
    try head.allow(["title", "purpose"])
    return ListText(
      title: try head.field("title").value, purpose: try head.field("purpose").value)
  }

  /// The words of one list from the bytes of its file: `[phase-1]` with `title` and `purpose`, then
  /// a section an item with `title`, `why`, `how` and `mistake`.
  static func page(
    _ id: ChecklistID, _ bytes: [UInt8]
  ) throws(ContentError) -> (list: ListText, items: [(ItemID, GuideText)]) {
    let prefix = id.description + "."
    let sections = try ContentFile.parseOwn(bytes)
    let list = try head(id, bytes)
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
