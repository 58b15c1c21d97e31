import Dialogue
import Wording

extension AppState {
  /// Everybody in columns, and above them how many came, and of whom nobody did.
  func page(of room: AttendanceRoom) -> Page {
    guard table != nil else { return .empty }
    let standing = room.standing(self)
    let rows = room.shown(self)
    let title = "\(texts.attendance)\(separator)\(texts.session) \(room.session.serial)"
    let empty = emptyWords(room.sifting, none: texts.noAttendance(key(of: "addAttendee")))
    let list = listPane(
      title, count: rows.count, of: room.total(self), columns: attendanceColumns(standing.rows),
      empty: empty
    ) { index in
      var row = Row(cells: self.cells(of: rows[index]))
      row.ink = Ink(rows[index].isPending ? .textDim : .text)
      row.isMarked = room.sifting?.marked.contains(rows[index].id) == true
      return row
    }
    return pageBelow(standing.insights, most: { $0.rows >= 16 ? 3 : 2 }, [list]) { rest, _ in
      [rest]
    }
  }

  private func attendanceColumns(_ rows: [AttendanceRow]) -> [Column] {
    let words = look.wording.peopleScreen
    let own = look.wording.attendance
    let longest = min(8, rows.map(\.number.count).max() ?? 0)
    return [
      Column(title: words.columnName, least: 24, most: nil, rank: 0),
      Column(title: words.columnNumber, least: max(2, longest), most: max(3, longest), rank: 3),
      Column(title: words.columnParty, least: 5, most: 12, rank: 1),
      Column(title: words.columnAccredited, least: 6, most: 6, rank: 5),
      Column(title: own.columnState, least: 13, most: 13, rank: 4),
      Column(title: own.columnHours, least: 11, most: 11, rank: 2),
    ]
  }

  private func cells(of row: AttendanceRow) -> [String] {
    let words = look.wording.peopleScreen
    let (box, word): (String, String) =
      switch row.isPresent {
      case true: ("[x]", texts.attends)
      case false: ("[-]", texts.isAbsent)
      case nil: ("[ ]", texts.notRecorded)
      }
    let mark = self.mark(of: row.person.id, beside: nil).map { " (\($0))" } ?? ""
    return [
      look.glyphs.box(box) + row.person.name + mark, row.number,
      row.party,
      row.isDelegate ? words.accreditation(row.accreditation) : "", word,
      look.wording.attendance.hours(row.told),
    ]
  }

  /// How many came and are still to be written down; of whom nobody came, or is left in the room; heads of each party by the
  /// digit that marks it.
  func attendanceInsights(_ rows: [AttendanceRow], _ mesa: Mesa) -> [Paragraph] {
    guard !rows.isEmpty else { return [] }
    let words = look.wording.attendance
    let present = rows.count { $0.isPresent == true }
    var lines = [
      Paragraph(
        text: words.counts(
          present, rows.count, left: rows.count(where: \.hasLeft),
          pending: rows.count(where: \.isPending)
        ).replacing(" · ", with: separator))
    ]
    let isThere = { (row: AttendanceRow) in row.isPresent == true && !row.hasLeft }
    let there = Set(rows.filter(isThere).compactMap(\.person.party))
    let short = mesa.partyShortNames
    let awaited = mesa.partiesAtTable.isEmpty ? mesa.parties : mesa.partiesAtTable
    let without = awaited.filter { !there.contains($0.id) }.compactMap { short[$0.id] }
    if present > 0, !without.isEmpty {
      lines.append(Paragraph(text: words.withoutAnybody(without), scope: .messageWarning))
    }
    let heads = mesa.parties.compactMap { party -> String? in
      let own = rows.filter { $0.person.party == party.id }
      guard !own.isEmpty else { return nil }
      let key = mesa.number(of: party.id).flatMap { $0 <= 9 ? "\($0) " : nil } ?? ""
      return
        "\(key)\(short[party.id] ?? party.name) \(share(own.count { $0.isPresent == true }, own.count))"
    }
    if !heads.isEmpty {
      lines.append(Paragraph(text: heads.joined(separator: separator), scope: .textDim))
    }
    return lines
  }
}
