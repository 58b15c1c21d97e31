/// What the rules of every mesa go by: the checklists, eight phases and ten norms, and the national
/// holidays.
public struct Handbook: Sendable {
  /// By which working days are counted.
  public let holidays: Holidays
  private let lists: [ChecklistID: Checklist]
  private let items: [ItemID: ChecklistItem]
  private let owners: [ItemID: ChecklistID]

  public init(_ checklists: [Checklist], holidays: Holidays = Holidays([])) {
    self.holidays = holidays
    lists = Dictionary(checklists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var items: [ItemID: ChecklistItem] = [:]
    var owners: [ItemID: ChecklistID] = [:]
    for list in checklists {
      for item in list.items {
        items[item.id] = item
        owners[item.id] = list.id
      }
    }
    self.items = items
    self.owners = owners
  }

  /// The list with this name; one without items where the content has none.
  public subscript(list: ChecklistID) -> Checklist {
    lists[list] ?? Checklist(id: list, items: [])
  }

  public subscript(phase: Phase) -> Checklist { self[.phase(phase)] }

  public func item(_ id: ItemID) -> ChecklistItem? { items[id] }

  public func checklist(of id: ItemID) -> ChecklistID? { owners[id] }
}
