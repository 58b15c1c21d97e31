import Dialogue
import Wording

extension AppState {
  /// Every folio of the book, the struck ones legible and marked.
  func paintHistory(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let folios = table.chronicle.folios
    let digits = String(folios.count).count
    paintListRoom(
      &frame, body, title: texts.history, count: folios.count, empty: texts.nothingHere
    ) { index in
      let folio = folios[index]
      let isStruck = table.chronicle.struck.contains(folio.number)
      let number = String(folio.number)
      let room = String(repeating: " ", count: max(0, digits - number.count))
      let sentence = sentence(of: folio, table)
      return ListRow(
        left: "\(isStruck ? "×" : " ") \(room)\(number)  \(stamp(folio.at))  \(sentence)",
        right: isStruck ? texts.struck : body.columns >= 100 ? folio.by : "",
        scope: isStruck ? .itemStruck : .text)
    }
  }

  /// When a folio was written; without the year where columns are few.
  private func stamp(_ at: Timestamp) -> String {
    let stamp = look.wording.dates.stamp(at)
    guard size.columns < 100 else { return stamp }
    return stamp.prefix(5) + " " + at.clock
  }

  /// What changed between the past state under review and the present.
  func paintDifferences(_ frame: inout Frame, _ body: Rect) {
    let rows = differences
    paintListRoom(
      &frame, body, title: texts.differencesSince(table?.past?.folio ?? 0), count: rows.count,
      empty: texts.noDifferences
    ) { index in
      ListRow(left: table.map { sentence(of: rows[index], $0) } ?? "")
    }
  }
}
