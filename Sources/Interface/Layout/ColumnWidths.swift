/// How the columns of a list share its width.
enum ColumnWidths {
  /// Between two columns.
  static let gap = 2

  /// A width for each column, 0 for one that is not shown: one that needs no width is none.
  ///
  /// Those of the lowest rank go first until the others have what they need at least. Half of what is
  /// left over goes to the one that takes all; the rest to those that may grow, the first in rank
  /// before the others; and what these have no use for to the one that takes all again.
  static func share(_ width: Int, _ columns: [Column]) -> [Int] {
    let ranked = columns.indices.sorted { columns[$0].rank < columns[$1].rank }
    var widths = Array(repeating: 0, count: columns.count)
    var left = width
    for (place, index) in ranked.enumerated() where columns[index].least > 0 {
      let needed = columns[index].least + (place == 0 ? 0 : gap)
      guard needed <= left || place == 0 else { break }
      widths[index] = min(columns[index].least, max(1, left))
      left -= needed
    }
    let open = ranked.first { columns[$0].most == nil && widths[$0] > 0 }
    if let open, left > 0 {
      let half = left - left / 2
      widths[open] += half
      left -= half
    }
    for index in ranked where widths[index] > 0 {
      guard let most = columns[index].most, left > 0 else { continue }
      let more = min(left, most - widths[index])
      widths[index] += more
      left -= more
    }
    if let open { widths[open] += max(0, left) }
    return widths
  }
}
