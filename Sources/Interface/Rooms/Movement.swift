/// How far to move in a list.
enum Movement: Sendable {
  case by(Int)
  case page(Int)
  case first, last

  /// The row to stand on, within `count`.
  func target(from row: Int, count: Int, page: Int) -> Int {
    let wanted =
      switch self {
      case .by(let step): row + step
      case .page(let pages): row + pages * max(1, page)
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, wanted), max(0, count - 1))
  }
}

/// Where to move between panes or columns.
enum Across: Sendable {
  case left, right, next, previous
}
