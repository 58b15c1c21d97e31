import Dialogue

/// The words of all checklists in one language.
public struct Guide: Sendable {
  private let items: [ItemID: GuideText]
  private let lists: [ChecklistID: ListText]

  public init(items: [ItemID: GuideText], lists: [ChecklistID: ListText]) {
    self.items = items
    self.lists = lists
  }

  /// The text of an item; for one that the guide does not know, its id as title and no help.
  public subscript(item: ItemID) -> GuideText {
    items[item] ?? GuideText(title: item, why: "", how: "", mistake: "")
  }

  /// Title and purpose of a list; for one that the guide does not know, its id as title.
  public subscript(list: ChecklistID) -> ListText {
    lists[list] ?? ListText(title: list.description, purpose: "")
  }
}
