import Dialogue

/// Somebody on the attendance screen: recorded, or awaited.
struct AttendanceRow: Hashable, Sendable {
  let person: PersonID
  let name: String
  let party: PartyID?
  /// `nil` where this session has no word on the person yet.
  let presence: Presence?

  var isPresent: Bool? { presence?.isPresent }
}

extension AppState {
  /// Whoever was at an earlier session, then the delegates and the table's team, who are awaited, then
  /// whoever else is named: marking moves nobody.
  func attendanceRows(of session: SessionID) -> [AttendanceRow] {
    guard let table, let session = table.mesa.session(session) else { return [] }
    let mesa = table.mesa
    let recorded = Dictionary(
      session.attendance.map { ($0.person, $0.presence) }, uniquingKeysWith: { _, last in last })
    var seen: Set<PersonID> = []
    func listed(_ sessions: some Sequence<Session>) -> [PersonID] {
      sessions.flatMap(\.attendance).map(\.person)
    }
    let awaited = [RecordKind.delegate, .teamMember].flatMap { mesa.records.all($0) }
      .compactMap { $0.person() }
    let earlier = mesa.sessions.prefix { $0.id != session.id }
    let everybody = listed(earlier) + awaited + listed(mesa.sessions.dropFirst(earlier.count))
    return everybody.compactMap { id in
      guard seen.insert(id).inserted else { return nil }
      let person = mesa.person(id)
      if person?.isStruck == true, recorded[id] == nil { return nil }
      return AttendanceRow(
        person: id, name: mesa.name(of: id), party: person?.party, presence: recorded[id])
    }
  }

  var selectedAttendance: AttendanceRow? { (top as? AttendanceRoom)?.element(self) }
}
