import Dialogue
import Wording

/// Every folio of the book, the struck ones legible and marked.
struct HistoryRoom: Room {
  static let declaration = RoomDeclaration(
    .history, families: Families(.case, .people, .protocol, .session, .room, .record, .acta),
    signs: { signs }
  ) { _ in HistoryRoom() }

  static let opensAtEnd = true
  static let isVeiled = true

  var focus = RowFocus.end

  func count(_ state: AppState) -> Int { state.table?.chronicle.folios.count ?? 0 }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? { state.reader(ofFolio: focus.row + 1) }
}

extension RoomName {
  static let history = RoomName("history")
}

extension AppState {
  func page(of room: HistoryRoom) -> Page {
    guard let table else { return .empty }
    let folios = table.chronicle.folios
    let names = veiledNames
    let digits = String(folios.count).count
    return Page(
      listPane(texts.history, count: folios.count, empty: texts.nothingHere) { index in
        let folio = folios[index]
        let isStruck = table.chronicle.struck.contains(folio.number)
        let number = String(folio.number)
        let room = String(repeating: " ", count: max(0, digits - number.count))
        let sentence = sentence(of: folio, table, keeping: names)
        return Row(
          "\(look.glyphs.box(isStruck ? "×" : " "))\(room)\(number)  \(stamp(folio.at))  \(sentence)",
          right: isStruck ? texts.struck : size.columns >= 100 ? folio.by : "",
          isStruck ? .itemStruck : .text)
      })
  }

  /// When a folio was written; without the year where columns are few.
  private func stamp(_ at: Timestamp) -> String {
    let stamp = look.wording.dates.stamp(at)
    guard size.columns < 100 else { return stamp }
    return stamp.prefix(5) + " " + at.clock
  }
}
