import Dialogue
import Ledger
import Notation
import Registry

/// The totals of a library's earlier dates, of which the cases are not on record.
struct LibraryTotals {
  private let file: TotalsFile
  private(set) var all: [DatedTotals]
  /// Lines that cannot be read, by their numbers.
  let damaged: [Int]

  var path: String { file.path }

  init(of library: Library) throws(LedgerError) {
    file = TotalsFile(root: library.root)
    (all, damaged) = Self.totals(in: try file.read())
  }

  private static func totals(in bytes: [UInt8]) -> (all: [DatedTotals], damaged: [Int]) {
    var (all, damaged): ([DatedTotals], [Int]) = ([], [])
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do throws(NotationError) {
        all.append(try DatedTotals.read(line))
      } catch {
        damaged.append(index + 1)
      }
    }
    return (all, damaged)
  }

  /// Whether totals of a file of this digest are there already.
  func holds(_ digest: String) -> Bool { all.contains { $0.source.digest == digest } }

  /// A figure of a month that another file had told already, and differently.
  struct Replaced {
    let day: CalendarDate
    let figure: ReportFigure
    let before: Int
    let now: Int
    /// The file that told it.
    let file: String
  }

  /// What would stand in place of totals that are there: of two of one month the later taken in counts.
  func replaced(by totals: [DatedTotals]) -> [Replaced] {
    totals.flatMap { new in
      let month = all.filter { $0.day.firstOfMonth == new.day.firstOfMonth }
      return ReportFigure.allCases.compactMap { figure -> Replaced? in
        guard let now = new.values[figure],
          let old = month.last(where: { $0.values[figure] != nil }),
          let before = old.values[figure], before != now
        else { return nil }
        return Replaced(
          day: new.day, figure: figure, before: before, now: now, file: old.source.file)
      }
    }
  }

  /// Writes totals of one file behind those that are there, unless another process wrote them meanwhile;
  /// it is durable on return.
  mutating func add(_ totals: [DatedTotals]) throws(LedgerError) {
    var known: [DatedTotals] = []
    try file.revise { bytes in
      known = Self.totals(in: bytes).all
      guard !known.contains(where: { $0.source.digest == totals.first?.source.digest }) else {
        return
      }
      known += totals
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      for entry in totals { bytes += entry.line }
    }
    all = known
  }
}
