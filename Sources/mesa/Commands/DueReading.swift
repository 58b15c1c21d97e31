import Dialogue
import Ledger

/// Gathers what falls due out of the books of several mesas.
struct DueReading {
  /// The day by which is reckoned.
  let day: CalendarDate
  /// Whether the books are read as they stood at the end of that day, too.
  let isPast: Bool
  let words: Words
  let holidays: Holidays
  private var rows: [DueRow] = []

  init(day: CalendarDate, isPast: Bool, words: Words, holidays: Holidays) {
    self.day = day
    self.isPast = isPast
    self.words = words
    self.holidays = holidays
  }

  /// By day; what has none yet comes last, and of one day each mesa's own together.
  var sorted: [DueRow] { rows.sorted { $0.order < $1.order } }

  mutating func add(_ book: Book) throws(Problem) {
    let chronicle = book.chronicle
    guard !chronicle.folios.isEmpty else { throw .noFolios(book.folder) }
    let moment = isPast ? chronicle.lastFolio(on: day) : chronicle.folios.count
    guard moment > 0 else { throw .usage(.nothingYet(day)) }
    let mesa = chronicle.mesa(asOf: moment)
    let changed = chronicle.folios[moment - 1].at
    for (place, entry) in mesa.dueEntries(on: day, holidays: holidays).enumerated() {
      rows.append(
        DueRow(entry, in: mesa, place: place, on: day, changed: changed, records: words.records))
    }
  }
}
