import Dialogue

/// Who is and was there at a session.
struct AttendanceRoom: Room {
  static let declaration = RoomDeclaration(
    .attendance, families: Families(.session, .people), isKept: false, actions: actions
  ) {
    state in
    state.sessionForAttendance.map { AttendanceRoom(session: $0) }
  }

  let session: SessionID
  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  private var standing: AttendanceStanding?

  init(session: SessionID) { self.session = session }

  func count(_ state: AppState) -> Int { shown(state).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { shown(state)[row].id }

  func row(_ state: AppState) -> AttendanceRow? {
    let shown = shown(state)
    return shown.indices.contains(focus.row) ? shown[focus.row] : nil
  }

  /// What the list comes to, as it is kept or counted anew.
  func standing(_ state: AppState) -> AttendanceStanding {
    if let standing, standing.moment == state.moment { return standing }
    return AttendanceStanding(of: session, state)
  }

  /// The rows that the filter lets through.
  func shown(_ state: AppState) -> [AttendanceRow] {
    let rows = standing(state).rows
    guard let sifting, sifting.isNarrowed else { return rows }
    let words = sifting.words
    return rows.filter {
      (!sifting.onlyPending || $0.isPending) && (words.isEmpty || Sifting.holds($0.matter, words))
    }
  }

  /// While one types, the first row that is left is the one meant; marks move nobody.
  mutating func sift(_ state: AppState) {
    if sifting?.isTyping == true { focus = RowFocus(0) }
    settle(state)
  }

  mutating func standOnNextPending(_ state: AppState) -> Bool {
    let rows = shown(state)
    let order =
      Array(rows.indices)[min(focus.row + 1, rows.count)...] + rows.indices.prefix(focus.row + 1)
    guard let next = order.first(where: { rows[$0].isPending }), next != focus.row else {
      return false
    }
    focus = RowFocus(next)
    return true
  }

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment {
      standing = AttendanceStanding(of: session, state)
    }
    settleFocus(state)
  }

  /// Rows about people are looked at as in the room of people, and awaited here from then on.
  func taking(pasted text: String, _ state: AppState) -> (any Room)? {
    PeopleRoom().taking(pasted: text, state)
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let attendance = RoomName("attendance")
}
