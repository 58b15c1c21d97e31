import Dialogue

/// Somebody on the attendance screen: recorded, or awaited.
struct AttendanceRow: Sendable {
  let person: Person
  /// `13`, of a tenth person `1ro`; of whoever has none, nothing.
  let number: String
  /// Of what it is that they come from, in few letters.
  let party: String
  /// Whether they are to speak for a party.
  let isDelegate: Bool
  let accreditation: AccreditationStanding?
  /// `nil` where this session has no word on the person yet.
  let presence: Presence?
  /// The same as papers tell it, with the hour at which they were seen to leave.
  let told: Presence?
  /// Whether they came and are not there any more, of a session that goes on.
  let hasLeft: Bool
  /// What the row is found by, folded.
  let matter: String

  var id: RowID { .person(person.id) }
  var isPresent: Bool? { presence?.isPresent }
  var isPending: Bool { presence == nil }
}

/// The rows of one session and what they come to, made once a folio.
struct AttendanceStanding: Sendable {
  let moment: BookMoment?
  let rows: [AttendanceRow]
  let insights: [Paragraph]

  init(of session: SessionID, _ state: AppState) {
    moment = state.moment
    let rows = state.attendanceRows(of: session)
    self.rows = rows
    insights = state.table.map { state.attendanceInsights(rows, $0.mesa) } ?? []
  }
}

extension AppState {
  /// Whoever is to speak for a party or is of the table's team, and whoever was at a session: by party
  /// and in the order of the list of people, so that marking moves nobody. Last whoever left that
  /// list and was written down here.
  func attendanceRows(of session: SessionID) -> [AttendanceRow] {
    guard let mesa = table?.mesa, let session = mesa.session(session) else { return [] }
    let recorded = Dictionary(
      session.attendance.map { ($0.person, $0.presence) }, uniquingKeysWith: { _, last in last })
    let came = Set(mesa.sessions.flatMap { $0.attendance.map(\.person) })
    let listed = personRows(mesa).filter {
      $0.isDelegate || $0.record != nil || came.contains($0.person.id)
    }
    let told = Dictionary(
      session.attendance.map { ($0.person, mesa.presence(of: $0, at: session)) },
      uniquingKeysWith: { _, last in last })
    let there = Set(mesa.there(at: session))
    func hasLeft(_ id: PersonID) -> Bool {
      session.isOpen && recorded[id]?.isPresent == true && !there.contains(id)
    }
    let rows = listed.map { row in
      AttendanceRow(
        person: row.person, number: row.number,
        party: row.party.isEmpty ? row.person.details.entity : row.party,
        isDelegate: row.isDelegate, accreditation: row.accreditation,
        presence: recorded[row.person.id], told: told[row.person.id],
        hasLeft: hasLeft(row.person.id), matter: row.matter)
    }
    let gone = session.attendance.compactMap { mesa.person($0.person) }.filter(\.isStruck)
    let short = mesa.partyShortNames
    return rows
      + gone.map { person in
        AttendanceRow(
          person: person, number: "", party: person.party.flatMap { short[$0] } ?? "",
          isDelegate: false, accreditation: nil, presence: recorded[person.id],
          told: told[person.id], hasLeft: hasLeft(person.id),
          matter: Folding.fold(person.name))
      }
  }

  var selectedAttendance: AttendanceRow? { (top as? AttendanceRoom)?.element(self) }

  /// The marked people of the attendance, else the one under the cursor.
  var chosenAttendance: [AttendanceRow] {
    guard let room = top as? AttendanceRoom else { return [] }
    let marked = room.sifting?.marked ?? []
    guard !marked.isEmpty else { return room.element(self).map { [$0] } ?? [] }
    return room.standing(self).rows.filter { marked.contains($0.id) }
  }
}
