import Dialogue
import Wording

extension AppState {
  /// Every folio of the book, the struck ones legible and marked.
  var historyPage: Page {
    guard let table else { return Page([]) { _ in [] } }
    let folios = table.chronicle.folios
    let digits = String(folios.count).count
    return Page(
      listPane(texts.history, count: folios.count, empty: texts.nothingHere) { index in
        let folio = folios[index]
        let isStruck = table.chronicle.struck.contains(folio.number)
        let number = String(folio.number)
        let room = String(repeating: " ", count: max(0, digits - number.count))
        let sentence = sentence(of: folio, table)
        return Row(
          "\(isStruck ? "×" : " ") \(room)\(number)  \(stamp(folio.at))  \(sentence)",
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

  /// What changed between the past state under review and the present.
  var differencesPage: Page {
    let rows = differences
    let title = texts.differencesSince(table?.past?.folio ?? 0)
    return Page(
      listPane(title, count: rows.count, empty: texts.noDifferences) { index in
        Row(table.map { sentence(of: rows[index], $0) } ?? "")
      })
  }
}
