import Dialogue
import Ledger

/// The cases of a library as they stood on some days.
public struct LibraryCases: Sendable {
  /// Those of each day, in the order in which the days were named; sorted by the mesa's identity.
  public var days: [[CountedCase]]
  /// Mesas that could not be counted, or not whole.
  public var troubled: [MesaSummary] = []
}

extension Library {
  /// All cases as they stood at the end of each of these days.
  ///
  /// From the index, which keeps since when each case stood how; where it does not have a book as it is,
  /// from that.
  public func cases(
    at days: [CalendarDate], progress: LibraryProgress? = nil
  ) throws(LibraryError) -> LibraryCases {
    let rows = try rows(progress: progress).sorted { $0.summary.id < $1.summary.id }
    var result = LibraryCases(days: days.map { _ in [] })
    guard let first = days.min(), let last = days.max() else { return result }
    let asked = rows.filter { $0.spans == nil && $0.summary.problem == nil }
    let kept = index.spans(
      of: Dictionary(asked.map { ($0.summary.id, $0) }, uniquingKeysWith: { first, _ in first }),
      first...last)
    var fresh: [IndexedSummary] = []
    var isStopped = false
    for (done, row) in rows.enumerated() {
      let id = row.summary.id
      if let problem = row.summary.problem, problem.keepsFromCounting {
        result.troubled.append(row.summary)
      }
      // A copied folder: its case is counted where it belongs.
      if case .foreign? = row.summary.problem { continue }
      var spans = row.spans ?? kept[id]
      if spans == nil {
        if let progress, !progress(done, rows.count) {
          isStopped = true
          break
        }
        let read = read(LibraryFolder.Entry(id: id, stamp: row.stamp))
        fresh.append(read)
        spans = read.spans
      }
      for (index, day) in days.enumerated() {
        guard let span = spans?.last(where: { $0.since <= day }), span.holds(day) else { continue }
        result.days[index].append(span.counted(id, at: day))
      }
    }
    if !fresh.isEmpty {
      let sound = fresh.filter { $0.summary.problem == nil }
      indexNotice = index.save(sound, without: []) ? .madeAnew : .unavailable
    }
    if isStopped { throw .stopped }
    return result
  }
}

extension MesaProblem {
  /// Whether something of the case may be missing; a book without folios has none.
  fileprivate var keepsFromCounting: Bool {
    switch self {
    case .empty: false
    case .damaged, .missingFromEnd, .headDiffers, .newerFormat, .foreign, .unreadable: true
    }
  }
}
