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
