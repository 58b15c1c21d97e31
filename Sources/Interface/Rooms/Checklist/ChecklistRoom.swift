import Dialogue

/// The phases and norms, the items of one of them, and what the item under the cursor is for.
public struct ChecklistRoom: Room {
  static let declaration = RoomDeclaration(
    .mesa, families: Families(.case, .protocol, .session, .room), actions: actions
  ) { state in
    state.table.map { ChecklistRoom($0.mesa.phase) }
  }

  /// The part that keys go to.
  public enum Focused: Sendable { case lists, items }

  public var list: ChecklistID
  public var pane = Focused.items
  /// The item on which each list stands.
  public var rows: [ChecklistID: ItemID] = [:]
  public var showsGuide = true
  var focus = RowFocus()
  /// As of the last event.
  private(set) var standing: ChecklistStanding?

  init(_ phase: Phase) { list = .phase(phase) }

  func count(_ state: AppState) -> Int { items(state).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    let items = items(state)
    return items.indices.contains(row) ? .item(items[row].id) : nil
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? { state.reader(of: self) }

  /// How the lists stand; what was counted at the last event, where it still holds.
  func standing(_ state: AppState, _ table: TableState, _ moment: BookMoment) -> ChecklistStanding {
    let handbook = state.resources.handbook
    guard var standing, standing.moment == moment else {
      return ChecklistStanding(moment, list, of: table.mesa, in: handbook)
    }
    if standing.list != list { standing.take(list, of: table.mesa, in: handbook) }
    return standing
  }

  /// The items of the list on the screen.
  func items(_ state: AppState) -> [ChecklistItem] {
    guard let table = state.table, let moment = state.moment else { return [] }
    return standing(state, table, moment).items
  }

  /// The item under the cursor.
  func item(_ state: AppState) -> ChecklistItem? {
    let items = items(state)
    return items.first { $0.id == rows[list] } ?? items.first
  }

  mutating func move(_ movement: Movement, _ state: AppState) {
    let page = state.size.rows / 2
    switch pane {
    case .lists:
      let all = ChecklistID.all
      let index = all.firstIndex(of: list) ?? 0
      list = all[movement.target(from: index, count: all.count, page: page)]
    case .items:
      let items = items(state)
      guard !items.isEmpty else { return }
      let index = items.firstIndex { $0.id == rows[list] } ?? 0
      rows[list] = items[movement.target(from: index, count: items.count, page: page)].id
    }
  }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    switch direction {
    case .left: pane = .lists
    case .right: pane = .items
    case .next, .previous: pane = pane == .lists ? .items : .lists
    }
  }

  mutating func settle(_ state: AppState) {
    guard let moment = state.moment, let table = state.table else { return }
    standing = standing(state, table, moment)
  }
}

extension RoomName {
  public static let mesa = RoomName("mesa")
}

extension AppState {
  /// The checklist of the open mesa, wherever one is in it.
  public var checklist: ChecklistRoom? { nearest(ChecklistRoom.self) }

  /// The item under the cursor.
  var selectedItem: ChecklistItem? { checklist?.item(self) }

  /// Shows an item wherever it stands.
  mutating func show(item: ItemID) {
    guard let list = resources.handbook.checklist(of: item) else { return }
    returnToChecklist()
    change(ChecklistRoom.self) {
      $0.list = list
      $0.rows[list] = item
      $0.pane = .items
    }
  }
}
