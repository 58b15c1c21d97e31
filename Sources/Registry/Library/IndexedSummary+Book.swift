import Dialogue
import Ledger
import Notation

extension IndexedSummary {
  /// Reads the book in `folder` and sums it up. Nothing is thrown: what is wrong is
  /// ``MesaSummary/problem``.
  static func read(
    _ entry: LibraryFolder.Entry, in folder: String, handbook: Handbook
  ) -> IndexedSummary {
    do throws(LedgerError) {
      let book = try Book.open(folder, for: .reading)
      let spans = book.chronicle.caseSpans
      return IndexedSummary(
        stamp: entry.stamp, head: book.head,
        summary: MesaSummary(book, entry, handbook: handbook), firstFact: spans.first?.since,
        spans: spans)
    } catch {
      return IndexedSummary(
        stamp: entry.stamp, head: .none,
        summary: MesaSummary(
          .unopened, entry, lastAt: nil, folios: 0, problem: .unreadable(error),
          handbook: handbook), firstFact: nil, spans: [])
    }
  }
}

extension MesaSummary {
  fileprivate init(_ book: Book, _ entry: LibraryFolder.Entry, handbook: Handbook) {
    let folios = book.chronicle.folios
    self.init(
      book.mesa, entry, lastAt: folios.last?.at, folios: folios.count,
      problem: MesaProblem(book, in: entry), handbook: handbook)
  }

  fileprivate init(
    _ mesa: Mesa, _ entry: LibraryFolder.Entry, lastAt: Timestamp?, folios: Int,
    problem: MesaProblem?, handbook: Handbook
  ) {
    let progress = mesa.progress(of: handbook[mesa.phase])
    let modified = Timestamp(milliseconds: entry.stamp.modified / 1_000_000, offsetMinutes: 0)
    self.init(
      id: entry.id, name: mesa.isOpened ? mesa.caseFile.name : entry.id,
      code: mesa.caseFile.code, place: mesa.caseFile.place.name,
      mechanism: mesa.caseFile.mechanism, moment: mesa.caseFile.moment, phase: mesa.phase,
      settled: progress.settled, total: progress.total,
      lastSession: mesa.sessions.last.map { LastSession(number: $0.number, date: $0.date) },
      isSessionOpen: mesa.openSession != nil, lastAt: lastAt ?? modified, folios: folios,
      problem: problem)
  }
}

extension MesaProblem {
  /// What is wrong with a book that could be opened; `nil` for nothing.
  fileprivate init?(_ book: Book, in entry: LibraryFolder.Entry) {
    switch book.condition {
    case .readOnly(.damaged(let folio)): self = .damaged(folio: folio)
    case .readOnly(.missingFromEnd(let expected, let found)):
      self = .missingFromEnd(expected: expected, found: found)
    case .readOnly(.headDiffers(let folio)): self = .headDiffers(folio: folio)
    case .readOnly(.newerFormat(let product)): self = .newerFormat(product: product)
    case .writable, .readOnly:
      if !book.mesa.isOpened {
        self = .empty
      } else if book.mesa.id != entry.id {
        self = .foreign(id: book.mesa.id)
      } else {
        return nil
      }
    }
  }
}
