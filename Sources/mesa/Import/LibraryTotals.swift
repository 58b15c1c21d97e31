import Dialogue
import Ledger
import Notation
import Registry

/// The totals of a library's earlier dates, of which the cases are not on record.
struct LibraryTotals {
  private let file: TotalsFile
  private(set) var all: [DatedTotals] = []
  /// Lines that cannot be read, by their numbers.
  private(set) var damaged: [Int] = []
  private var bytes: [UInt8]

  var path: String { file.path }

  init(of library: Library) throws(LedgerError) {
    file = TotalsFile(root: library.root)
    bytes = try file.read()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do throws(NotationError) {
        all.append(try DatedTotals.read(line))
      } catch {
        damaged.append(index + 1)
      }
    }
  }

  /// Whether totals of a file of this digest are there already.
  func holds(_ digest: String) -> Bool { all.contains { $0.source.digest == digest } }

  /// Writes totals behind those that are there; it is durable on return.
  mutating func add(_ totals: [DatedTotals]) throws(LedgerError) {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    for entry in totals { bytes += entry.line }
    try file.replace(with: bytes)
    all += totals
  }
}
