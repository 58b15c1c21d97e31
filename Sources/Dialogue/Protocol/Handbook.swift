/// What the rules of every mesa go by: the checklists, eight phases and ten norms, and the national
/// holidays.
public struct Handbook: Sendable {
  /// By which working days are counted.
  public let holidays: Holidays
  /// As many as ``ChecklistID/all``, in their order.
  private let lists: [Checklist]

  public init(_ checklists: [Checklist], holidays: Holidays = Holidays([])) {
    self.holidays = holidays
    lists = ChecklistID.all.map { id in
      checklists.first { $0.id == id } ?? Checklist(id: id, items: [])
    }
  }

  /// The list with this name; one without items where the content has none.
  public subscript(list: ChecklistID) -> Checklist { lists[list.index] }

  public subscript(phase: Phase) -> Checklist { self[.phase(phase)] }

  public func item(_ id: ItemID) -> ChecklistItem? {
    checklist(of: id).flatMap { self[$0].items.first { $0.id == id } }
  }

  /// The list that an item belongs to; its name says which.
  public func checklist(of id: ItemID) -> ChecklistID? {
    guard let list = ChecklistID(of: id), self[list].items.contains(where: { $0.id == id }) else {
      return nil
    }
    return list
  }
}
