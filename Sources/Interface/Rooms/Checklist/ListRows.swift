import Dialogue

/// The rows of the pane of lists: the phases, a row for the norms, and below it those that are shown.
struct ListRows: Hashable, Sendable {
  enum Row: Hashable, Sendable {
    case list(ChecklistID)
    /// That which folds the norms away.
    case norms
  }

  let rows: [Row]
  /// Whether there are norms that only the fold hides.
  let isFolded: Bool

  /// - Parameters:
  ///   - called: the norms that a circumstance calls for, which always show.
  ///   - showsAll: whether all norms do.
  ///   - list: the list on the screen, which shows too.
  init(called: [BasicNorm], showsAll: Bool, list: ChecklistID) {
    let norms = BasicNorm.allCases.filter {
      showsAll || called.contains($0) || list == .norm($0)
    }
    rows =
      Phase.allCases.map { .list(.phase($0)) } + [.norms] + norms.map { .list(.norm($0)) }
    isFolded = norms.count < BasicNorm.allCases.count
  }

  func row(of row: Row) -> Int { rows.firstIndex(of: row) ?? 0 }
}
