import Dialogue

/// The phases and norms, the items of one of them, and what the item under the cursor is for.
public struct ChecklistRoom: Room {
  static let declaration = RoomDeclaration(
    .mesa, families: Families(.case, .protocol, .room), actions: actions, signs: { signs }
  ) { state in
    state.table.map { ChecklistRoom($0.mesa.phase) }
  }

  /// The part that keys go to.
  public enum Focused: Sendable { case lists, items }

  public var list: ChecklistID {
    didSet { isOnNorms = false }
  }
  /// Whether the cursor of the lists is on the row that folds the norms away.
  private(set) var isOnNorms = false
  /// Whether also those norms are shown that no circumstance calls for.
  private(set) var showsNorms = false
  public var pane = Focused.items
  /// The item on which each list stands.
  public var rows: [ChecklistID: ItemID] = [:]
  public var showsGuide = true
  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  /// As of the last event.
  private(set) var standing: ChecklistStanding?
  /// The items that are shown, as of the last event.
  private var sieved: SievedItems?

  init(_ phase: Phase) { list = .phase(phase) }

  func count(_ state: AppState) -> Int {
    guard let moment = state.moment else { return 0 }
    // The key bar asks several times a frame, without a list of the items.
    if let standing, standing.moment == moment, standing.list == list, sifting?.isNarrowed != true {
      return standing.items.count
    }
    return items(state).count
  }

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

  /// The items that are shown of the list on the screen.
  func items(_ state: AppState) -> [ChecklistItem] {
    guard let table = state.table, let moment = state.moment else { return [] }
    let standing = standing(state, table, moment)
    return sieved(state, standing)?.rows.map { standing.items[$0] } ?? standing.items
  }

  /// What is shown of the list; `nil` where that is all of it.
  func sieved(_ state: AppState, _ standing: ChecklistStanding) -> SievedItems? {
    guard sifting?.isNarrowed == true else { return nil }
    let sieve = SievedItems.Sieve(
      moment: standing.moment, list: list, filter: sifting?.filter.text ?? "",
      onlyPending: sifting?.onlyPending == true)
    if let sieved, sieved.sieve == sieve { return sieved }
    return SievedItems(sieve, of: standing, words: sifting?.words ?? [], state)
  }

  func idUnderCursor(_ state: AppState) -> RowID? {
    pane == .items ? item(state).map { .item($0.id) } : nil
  }

  /// The item under the cursor.
  func item(_ state: AppState) -> ChecklistItem? {
    let items = items(state)
    let here = rows[list]
    return items.first { $0.id == here } ?? items.first
  }

  mutating func move(_ movement: Movement, _ state: AppState) {
    let page = state.size.rows / 2
    switch pane {
    case .lists:
      guard let mesa = state.table?.mesa else { return }
      let lists = listRows(mesa.calledNorms)
      let index = lists.row(of: listRow)
      let target = movement.target(from: index, count: lists.rows.count, page: page)
      guard target != index else { return }
      stand(on: lists.rows[target])
      // What is out of sight is not acted on.
      sifting?.marked = []
    case .items:
      let items = items(state)
      guard !items.isEmpty else { return }
      let here = rows[list]
      let index = items.firstIndex { $0.id == here } ?? 0
      rows[list] = items[movement.target(from: index, count: items.count, page: page)].id
    }
  }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    switch direction {
    case .left: pane = .lists
    case .right where pane == .lists && isOnNorms: showsNorms = true
    case .right: pane = .items
    case .next, .previous: pane = pane == .lists ? .items : .lists
    }
  }

  mutating func choose(_ row: Int, in pane: PaneID, _ state: AppState) {
    switch pane {
    case .outline:
      guard let lists = state.table.map({ listRows($0.calledNorms) }),
        lists.rows.indices.contains(row)
      else { return }
      self.pane = .lists
      stand(on: lists.rows[row])
    case .list:
      let items = items(state)
      guard items.indices.contains(row) else { return }
      self.pane = .items
      rows[list] = items[row].id
    case .top, .message, .keys, .detail, .head, .lacking, .form, .proposals, .picker, .reader: break
    }
  }

  mutating func settle(_ state: AppState) {
    guard let moment = state.moment, let table = state.table else { return }
    let standing = standing(state, table, moment)
    self.standing = standing
    sieved = sieved(state, standing)
    // An item that is no longer shown leaves the cursor to the next one that is.
    guard let sieved, let here = rows[list],
      let place = standing.items.firstIndex(where: { $0.id == here }),
      !sieved.rows.contains(place),
      let next = sieved.rows.first(where: { $0 > place }) ?? sieved.rows.last
    else { return }
    rows[list] = standing.items[next].id
  }

  mutating func standOnNextPending(_ state: AppState) -> Bool {
    guard let table = state.table, let moment = state.moment else { return false }
    let standing = standing(state, table, moment)
    let shown = sieved(state, standing)?.rows ?? Array(standing.items.indices)
    let pending = shown.filter { !standing.marks[$0].isSettled }
    let item = rows[list]
    let here = standing.items.firstIndex { $0.id == item } ?? -1
    if let next = pending.first(where: { $0 > here }) { return stand(on: standing.items[next].id) }
    // Then the lists that follow, round to this one; norms that nothing calls for are not awaited.
    let all = listRows(table.calledNorms).rows.compactMap { row in
      if case .list(let list) = row { list } else { nil }
    }
    let start = all.firstIndex(of: list) ?? 0
    for step in 1..<all.count {
      let index = (start + step) % all.count
      guard standing.progress[all[index].index].open > 0 else { continue }
      let items = state.resources.handbook[all[index]].items(for: table.mesa)
      guard let item = items.first(where: { !table.mesa.standing(of: $0).isSettled }) else {
        continue
      }
      list = all[index]
      sifting?.marked = []
      sifting?.clearFilter()
      return stand(on: item.id)
    }
    return pending.first.map { stand(on: standing.items[$0].id) } ?? false
  }

  // MARK: The norms

  /// The row under the cursor of the lists.
  var listRow: ListRows.Row { isOnNorms ? .norms : .list(list) }

  func listRows(_ called: [BasicNorm]) -> ListRows {
    ListRows(called: called, showsAll: showsNorms, list: list)
  }

  private mutating func stand(on row: ListRows.Row) {
    switch row {
    case .list(let list): self.list = list
    case .norms: isOnNorms = true
    }
  }

  /// Shows all norms, or only those that a circumstance calls for.
  mutating func toggleFold(_ state: AppState) {
    showsNorms.toggle()
    // A norm that is folded away leaves the cursor to the row that hides it.
    if !showsNorms, case .norm(let norm) = list,
      state.table?.mesa.calledNorms.contains(norm) != true
    {
      list = .phase(state.table?.mesa.phase ?? .preliminary)
      isOnNorms = true
      pane = .lists
    }
  }

  @discardableResult
  private mutating func stand(on item: ItemID) -> Bool {
    rows[list] = item
    pane = .items
    return true
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
      // It is to be seen, however the list was narrowed.
      $0.sifting = Sifting()
    }
  }
}
