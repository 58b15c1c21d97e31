/// How the columns of a list share its width.
enum ColumnWidths {
  /// Between two columns.
  static let gap = 2

  /// A width for each column, 0 for one that is not shown.
  ///
  /// Those of the lowest rank go first until the others have what they need at least; what is left
  /// over goes to those that may grow, the first in rank before the others, and then to the one
  /// that takes all.
  static func share(_ width: Int, _ columns: [Column]) -> [Int] {
    let ranked = columns.indices.sorted { columns[$0].rank < columns[$1].rank }
    var widths = Array(repeating: 0, count: columns.count)
    var left = width
    for (place, index) in ranked.enumerated() {
      let needed = columns[index].least + (place == 0 ? 0 : gap)
      guard needed <= left || place == 0 else { break }
      widths[index] = min(columns[index].least, max(1, left))
      left -= needed
    }
    for index in ranked where widths[index] > 0 {
      guard let most = columns[index].most, left > 0 else { continue }
      let more = min(left, most - widths[index])
      widths[index] += more
      left -= more
    }
    if left > 0, let open = ranked.first(where: { columns[$0].most == nil && widths[$0] > 0 }) {
      widths[open] += left
    }
    return widths
  }
}
