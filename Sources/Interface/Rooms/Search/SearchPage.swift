import Dialogue
import Wording

extension AppState {
  var searchTexts: SearchTexts { SearchTexts(look.wording.language) }

  func page(of room: SearchRoom) -> Page {
    let hits = room.found.hits
    let columns = [
      Column(title: texts.columnMesa, least: 16, most: 26, rank: 0),
      Column(title: searchTexts.columnPlace, least: 16, most: 24, rank: 1),
      Column(title: searchTexts.columnExcerpt, least: 24, most: nil, rank: 0),
    ]
    let list = listPane(
      searchTexts.title(room.found.query.words.joined(separator: " ")), count: hits.count,
      of: room.found.total, columns: columns, empty: searchTexts.nothing
    ) { index in
      let hit = hits[index]
      return Row(cells: [
        hit.mesaName, self.searchTexts.name(hit.entry).capitalizedFirst,
        Shown.line(
          self.searchTexts.excerpt(
            hit.entry, room.found.query, 120, of: self.shownWords(of: hit.entry))),
      ])
    }
    let beside = room.selected.map { paragraphs(of: $0, shownWords(of: $0.entry)) }
    return page(list, isRead: true, beside: beside ?? [])
  }

  /// What stands at a place, as a screen that others see shows it.
  private func shownWords(of entry: SearchEntry) -> String {
    guard entry.isReserved, case .note(let id) = entry.place else { return entry.veiled }
    return caucusTexts.reservedLine(id.serial).capitalizedFirst
  }

  /// All that stands at a place, below where that is.
  func paragraphs(of hit: SearchHit, _ text: String) -> [Paragraph] {
    let place = searchTexts.name(hit.entry).capitalizedFirst
    let folio = searchTexts.folio(hit.entry.folio)
    return [
      Paragraph(text: hit.mesaName, scope: .textStrong),
      Paragraph(text: [place, folio].joined(separator: separator)), Paragraph(text: ""),
    ] + text.split(whereSeparator: \.isNewline).map { Paragraph(text: String($0)) }
  }
}
