import Dialogue
import Wording

extension AppState {
  /// Everybody in columns, and below them all that is known of the one under the cursor.
  func page(of room: PeopleRoom) -> Page {
    guard table != nil else { return .empty }
    let words = look.wording.peopleScreen
    let rows = room.shown(self)
    let total = room.sifting?.isNarrowed == true ? room.standing(self).rows.count : nil
    let empty =
      room.standing(self).rows.isEmpty
      ? words.nobody(key(of: "addPerson")) : texts.noRowMatches
    let all = room.standing(self).rows
    let title =
      words.title + separator
      + words.counts(people: all.count, pending: all.count(where: \.isPending))
    let list = listPane(
      title, count: rows.count, of: total, columns: personColumns, empty: empty
    ) { index in
      var row = Row(cells: self.cells(of: rows[index]))
      row.ink = Ink(rows[index].isPending ? .text : .textDim)
      row.isMarked = room.sifting?.marked.contains(rows[index].id) == true
      return row
    }
    let detail = Pane(
      id: .detail, border: border(room.row(self)?.person.name ?? "", isFocused: false), margin: 1,
      body: .text(
        TextBody(paragraphs: room.row(self).map(personParagraphs) ?? [], more: readAllHint)))
    return pageBelow(
      room.standing(self).insights, most: { $0.rows >= 20 ? 3 : 1 }, [list, detail]
    ) { rest, whole in
      let rows = whole.rows >= 14 ? min(10, whole.rows / 3) : 0
      let (top, bottom) = rest.splitTop(rest.rows - rows)
      return [top, bottom]
    }
  }

  private var personColumns: [Column] {
    let words = look.wording.peopleScreen
    return [
      Column(title: words.columnNumber, least: 2, most: 3, rank: 4),
      Column(title: words.columnName, least: 20, most: nil, rank: 0),
      Column(title: words.columnParty, least: 5, most: 12, rank: 1),
      Column(title: words.columnSeat, least: 4, most: 4, rank: 7),
      Column(title: words.columnAccredited, least: 6, most: 6, rank: 2),
      Column(title: words.columnPresent, least: 5, most: 12, rank: 3),
      Column(title: words.columnLanguage, least: 7, most: 14, rank: 6),
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
      row.number?.description ?? "", details.name + (details.dni.isEmpty ? mark : ""),
      row.party.isEmpty ? details.entity : row.party, seat ?? "",
      row.isDelegate ? words.accreditation(row.accreditation) : role ?? "",
      words.presence(row.presence, look.wording.dates),
      details.language + (details.needsInterpreter == true ? " " + words.interpreter : ""),
      details.phone,
    ]
  }
}
