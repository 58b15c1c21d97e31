import Dialogue
import Ledger

/// Gathers what falls due out of the books of several mesas.
struct DueList {
  /// The day by which is reckoned.
  let day: CalendarDate
  /// Whether the books are read as they stood at the end of that day, too.
  let isPast: Bool
  let words: Words
  let holidays: Holidays
  private var rows: [DueRow] = []
  /// In the order of the books, those of one book by number.
  private(set) var closings: [DueClosing] = []

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
    let source: DueSource
    do throws(LedgerError) {
      source = DueSource(
        book: try book.digest(of: 1), changed: chronicle.folios[moment - 1].at, folio: moment)
    } catch {
      throw .ledger(error)
    }
    let first = rows.count
    for (place, entry) in mesa.dueEntries(on: day, holidays: holidays).enumerated() {
      rows.append(
        DueRow(entry, in: mesa, place: place, on: day, from: source, records: words.records))
    }
    let open = Set(rows[first...].filter { $0.isInCalendar }.map(\.record))
    close(chronicle.folios.prefix(moment), except: open, of: mesa, source)
  }

  /// Notes every record that could ever fall due and is not `open`.
  private mutating func close(
    _ folios: ArraySlice<Folio>, except open: Set<RecordID>, of mesa: Mesa, _ source: DueSource
  ) {
    var seen: Set<RecordID> = open
    for folio in folios {
      guard case .record(.recordAdded(let record, _, _, let kind, _, _)) = folio.event,
        kind.declaration.fallsDue,
        seen.insert(record).inserted
      else { continue }
      closings.append(
        DueClosing(name: mesa.caseFile.name, record: record, kind: kind, source: source))
    }
  }
}
