import Dialogue
import Synchronization

/// The words of all checklists in one language, each list read when it is first asked for.
public struct Guide: Sendable {
  /// The words of one list.
  public struct Page: Sendable {
    public let list: ListText
    public let items: [ItemID: GuideText]

    public init(list: ListText, items: [ItemID: GuideText]) {
      self.list = list
      self.items = items
    }
  }

  private let shelf: Shelf

  /// - Parameters:
  ///   - list: title and purpose alone, which is less to read.
  ///   - page: all of a list; `nil` for one that there is none of.
  ///   - sources: the sections of the sources that ask for the items of a list.
  public init(
    list: @escaping @Sendable (ChecklistID) -> ListText?,
    page: @escaping @Sendable (ChecklistID) -> Page?,
    sources: @escaping @Sendable (ChecklistID) -> [ItemID: String]
  ) {
    shelf = Shelf(list: list, page: page, sources: sources)
  }

  /// The section of the source that asks for an item, as ``SourceWords`` reads it; empty where none
  /// is known.
  public func source(of item: ItemID) -> String {
    ChecklistID(of: item).flatMap { shelf.sources($0)[item] } ?? ""
  }

  /// The text of an item; for one that the guide does not know, its id as title and no help.
  public subscript(item: ItemID) -> GuideText {
    ChecklistID(of: item).flatMap { shelf.page($0)?.items[item] }
      ?? GuideText(title: item, why: "", how: "", mistake: "")
  }

  /// Title and purpose of a list; for one that the guide does not know, its id as title.
  public subscript(list: ChecklistID) -> ListText {
    shelf.list(list) ?? ListText(title: list.description, purpose: "")
  }
}

/// What was read of a guide, shared by its copies.
private final class Shelf: Sendable {
  private struct Kept {
    /// As many as ``ChecklistID/all``.
    var lists: [ListText?]
    var pages: [Guide.Page?]
    var sources: [[ItemID: String]?]
  }

  private let readList: @Sendable (ChecklistID) -> ListText?
  private let readPage: @Sendable (ChecklistID) -> Guide.Page?
  private let readSources: @Sendable (ChecklistID) -> [ItemID: String]
  private let kept: Mutex<Kept>

  init(
    list: @escaping @Sendable (ChecklistID) -> ListText?,
    page: @escaping @Sendable (ChecklistID) -> Guide.Page?,
    sources: @escaping @Sendable (ChecklistID) -> [ItemID: String]
  ) {
    readList = list
    readPage = page
    readSources = sources
    let none = ChecklistID.all.count
    kept = Mutex(
      Kept(
        lists: Array(repeating: nil, count: none), pages: Array(repeating: nil, count: none),
        sources: Array(repeating: nil, count: none)))
  }

  func list(_ id: ChecklistID) -> ListText? {
    kept.withLock { kept in
      if let list = kept.lists[id.index] { return list }
      let list = kept.pages[id.index]?.list ?? readList(id)
      kept.lists[id.index] = list
      return list
    }
  }

  func sources(_ id: ChecklistID) -> [ItemID: String] {
    kept.withLock { kept in
      if let sources = kept.sources[id.index] { return sources }
      let sources = readSources(id)
      kept.sources[id.index] = sources
      return sources
    }
  }

  func page(_ id: ChecklistID) -> Guide.Page? {
    kept.withLock { kept in
      if let page = kept.pages[id.index] { return page }
      let page = readPage(id)
      kept.pages[id.index] = page
      return page
    }
  }
}
