/// Shares the width of a table among its columns.
enum ColumnWidths {
  /// Each column its share by weight, none narrower than its least width where there is room for
  /// that; where there is none, shares of the least widths. Same unit in and out; the sum is `total`.
  static func widths(weights: [Int], least: [Double], total: Double) -> [Double] {
    let needed = least.reduce(0, +)
    if needed >= total { return least.map { $0 * total / needed } }
    let weights = weights.map { Double(max($0, 0)) }
    var widths = [Double?](repeating: nil, count: weights.count)
    // A column that is fixed at its least takes from the others; so again until none falls short.
    while true {
      let open = widths.indices.filter { widths[$0] == nil }
      let room = total - widths.reduce(0) { $0 + ($1 ?? 0) }
      let shares = open.map { share(weights[$0], of: open.map { weights[$0] }, room) }
      let short = zip(open, shares).filter { $1 < least[$0] }
      if short.isEmpty {
        for (column, share) in zip(open, shares) { widths[column] = share }
        return widths.map { $0 ?? 0 }
      }
      for (column, _) in short { widths[column] = least[column] }
    }
  }

  private static func share(_ weight: Double, of weights: [Double], _ room: Double) -> Double {
    let sum = weights.reduce(0, +)
    return sum > 0 ? room * weight / sum : room / Double(weights.count)
  }
}
