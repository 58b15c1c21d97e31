/// Shares the width of a table among its columns.
enum ColumnWidths {
  /// Each column its share by weight, none narrower than its least width where there is room for
  /// that; where there is none, shares of the least widths. Same unit in and out; the sum is `total`.
  static func widths(weights: [Int], least: [Double], total: Double) -> [Double] {
    let needed = least.reduce(0, +)
    if needed >= total { return least.map { $0 * total / needed } }
    // A column of no weight has something to show, too.
    let weights = weights.map { Double(max($0, 1)) }
    var widths = [Double?](repeating: nil, count: weights.count)
    // A column that is fixed at its least takes from the others; so again until none falls short.
    while true {
      let open = widths.indices.filter { widths[$0] == nil }
      let room = total - widths.reduce(0) { $0 + ($1 ?? 0) }
      let weight = open.reduce(0) { $0 + weights[$1] }
      let shares = open.map { room * weights[$0] / weight }
      let short = zip(open, shares).filter { $1 < least[$0] }
      if short.isEmpty {
        for (column, share) in zip(open, shares) { widths[column] = share }
        return widths.map { $0 ?? 0 }
      }
      for (column, _) in short { widths[column] = least[column] }
    }
  }
}
