import Dialogue
import Wording

extension AppState {
  /// Everybody in columns, and below them all that is known of the one under the cursor.
  func page(of room: PeopleRoom) -> Page {
    guard table != nil else { return .empty }
    let words = look.wording.peopleScreen
    let rows = room.shown(self)
    let total = room.total(self)
    let empty = emptyWords(room.sifting, none: words.nobody(key(of: "addPerson")))
    let all = room.standing(self).rows
    let title =
      words.title + separator
      + words.counts(people: all.count, pending: all.count(where: \.isPending))
    let list = listPane(
      title, count: rows.count, of: total, columns: personColumns(all), empty: empty
    ) { index in
      var row = Row(cells: self.cells(of: rows[index]))
      row.ink = Ink(rows[index].isPending ? .text : .textDim)
      row.isMarked = room.sifting?.marked.contains(rows[index].id) == true
      return row
    }
    let detail = Pane(
      id: .detail, border: border(room.element(self)?.person.name ?? "", isFocused: false),
      margin: 1,
      body: .text(
        TextBody(paragraphs: room.element(self).map(personParagraphs) ?? [], more: readAllHint)))
    return pageBelow(
      room.standing(self).insights, most: { $0.rows >= 20 ? 3 : 1 }, [list, detail]
    ) { rest, whole in
      if whole.columns >= Self.leastForDetail {
        let (list, detail) = rest.splitLeft(rest.columns - min(80, rest.columns * 2 / 5))
        return [list, detail]
      }
      let rows = whole.rows >= 14 ? min(10, whole.rows / 3) : 0
      let (top, bottom) = rest.splitTop(rest.rows - rows)
      return [top, bottom]
    }
  }

  /// A column in which nobody has anything takes no room.
  private func personColumns(_ rows: [PersonRow]) -> [Column] {
    let hasSeats = rows.contains { $0.record?.code(.seat) != nil }
    let hasLanguages = rows.contains { !$0.person.details.language.isEmpty }
    let words = look.wording.peopleScreen
    // Of a tenth person some letters stand behind the digit: read whole.
    let longest = min(8, rows.map(\.number.count).max() ?? 0)
    return [
      Column(title: words.columnNumber, least: max(2, longest), most: max(3, longest), rank: 4),
      Column(title: words.columnName, least: 20, most: nil, rank: 0),
      Column(title: words.columnParty, least: 5, most: 12, rank: 1),
      Column(title: words.columnSeat, least: hasSeats ? 4 : 0, most: 4, rank: 7),
      Column(title: words.columnAccredited, least: 6, most: 6, rank: 2),
      Column(title: words.columnPresent, least: 5, most: 12, rank: 3),
      Column(title: words.columnLanguage, least: hasLanguages ? 7 : 0, most: 14, rank: 6),
      Column(title: words.columnPhone, least: 11, most: 16, rank: 5),
    ]
  }

  private func cells(of row: PersonRow) -> [String] {
    let words = look.wording.peopleScreen
    let details = row.person.details
    let seat = row.record?.code(.seat).map { words.seat($0) }
    let role = row.record?.code(.teamRole).map { look.wording.records.code($0, in: .teamRole) }
    let mark = self.mark(of: row.person.id, beside: nil).map { " (\($0))" } ?? ""
    return [
      row.number, details.name + (details.dni.isEmpty ? mark : ""),
      row.party.isEmpty ? details.entity : row.party, seat ?? "",
      row.isDelegate ? words.accreditation(row.accreditation) : role ?? "",
      words.presence(row.presence, look.wording.dates),
      details.language + (details.needsInterpreter == true ? " " + words.interpreter : ""),
      details.phone,
    ]
  }
}
