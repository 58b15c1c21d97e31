import Dialogue
import Wording

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

  func count(_ state: AppState) -> Int { state.attendanceRows(of: session).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    .person(state.attendanceRows(of: session)[row].person)
  }

  mutating func settle(_ state: AppState) {
    let rows = state.attendanceRows(of: session)
    if let id = focus.id, let row = rows.firstIndex(where: { .person($0.person) == id }) {
      focus.row = row
    }
    focus.row = min(focus.row, max(0, rows.count - 1))
    focus.id = rows.indices.contains(focus.row) ? .person(rows[focus.row].person) : nil
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let attendance = RoomName("attendance")
}

extension AppState {
  func page(of room: AttendanceRoom) -> Page {
    guard let table else { return .empty }
    let rows = attendanceRows(of: room.session)
    let title = "\(texts.attendance)\(separator)\(texts.session) \(room.session.serial)"
    return Page(
      listPane(title, count: rows.count, empty: texts.noAttendance(key(of: "addAttendee"))) {
        index in
        let row = rows[index]
        let (box, word): (String, String) =
          switch row.isPresent {
          case true: ("[x]", texts.attends)
          case false: ("[-]", texts.isAbsent)
          case nil: ("[ ]", texts.notRecorded)
          }
        let hours = look.wording.dates.span(row.presence?.from, row.presence?.until)
        let party = row.party.flatMap { table.mesa.party($0)?.name }
        let told = [row.name, party, mark(of: row.person, beside: party)].compactMap { $0 }
        var shown = Row(
          "\(look.glyphs.box(box))\(told.joined(separator: separator))",
          right: hours.isEmpty ? word : "\(word), \(hours)",
          row.isPresent == nil ? .textDim : .text)
        shown.isMarked = room.sifting?.marked.contains(.person(row.person)) == true
        return shown
      })
  }
}
