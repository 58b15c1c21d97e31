import Dialogue
import Wording

extension AppState {
  /// Who is awaited and who came, in a wide window in columns and with how many there are of each party.
  func page(of room: AttendanceRoom) -> Page {
    let rows = room.shown(self)
    let title = "\(texts.attendance)\(separator)\(texts.session) \(room.session.serial)"
    let list = listPane(
      title, count: rows.count, of: room.total(self), columns: attendanceColumns,
      empty: emptyWords(room.sifting, none: texts.noAttendance(key(of: "addAttendee")))
    ) { row(of: rows[$0], in: room) }
    return page(list, beside: headcount(of: room))
  }

  private var attendanceColumns: [Column] {
    guard size.columns >= Self.leastForColumns else { return [] }
    return [
      Column(title: texts.columnName, least: 34, most: nil, rank: 0),
      Column(title: texts.fieldParty, least: 20, most: 40, rank: 2),
      Column(title: texts.columnHours, least: 24, most: 30, rank: 1),
    ]
  }

  /// A name, whose it is, and what tells the person from others who are called alike.
  func told(_ row: AttendanceRow) -> [String] {
    let party = row.party.flatMap { table?.mesa.party($0)?.name }
    return [row.name, party, mark(of: row.person, beside: party)].compactMap { $0 }
  }

  private func row(of row: AttendanceRow, in room: AttendanceRoom) -> Row {
    let (box, word): (String, String) =
      switch row.isPresent {
      case true: ("[x]", texts.attends)
      case false: ("[-]", texts.isAbsent)
      case nil: ("[ ]", texts.notRecorded)
      }
    let hours = look.wording.dates.span(row.presence?.from, row.presence?.until)
    let presence = hours.isEmpty ? word : "\(word), \(hours)"
    var shown: Row
    if attendanceColumns.isEmpty {
      shown = Row(
        "\(look.glyphs.box(box))\(told(row).joined(separator: separator))", right: presence)
    } else {
      let party = row.party.flatMap { table?.mesa.party($0)?.name } ?? ""
      let mark = mark(of: row.person, beside: party)
      let name = [row.name, mark].compactMap { $0 }.joined(separator: separator)
      shown = Row(cells: ["\(look.glyphs.box(box))\(name)", party, presence])
    }
    shown.ink = Ink(row.isPresent == nil ? .textDim : .text)
    shown.isMarked = room.sifting?.marked.contains(.person(row.person)) == true
    return shown
  }

  /// Of each party how many came, of how many that are on the list.
  private func headcount(of room: AttendanceRoom) -> [Paragraph] {
    let rows = room.elements(self)
    guard !rows.isEmpty else { return [] }
    var parties: [PartyID?] = []
    for row in rows where !parties.contains(row.party) { parties.append(row.party) }
    let lines = parties.map { party -> Paragraph in
      let own = rows.filter { $0.party == party }
      let name = party.flatMap { table?.mesa.party($0)?.name } ?? texts.ofNoParty
      return Paragraph(text: "\(name): \(own.count { $0.isPresent == true })/\(own.count)")
    }
    let present = rows.count { $0.isPresent == true }
    return [
      Paragraph(text: texts.present(present, rows.count), scope: .textStrong), Paragraph(text: ""),
    ] + lines
  }
}
