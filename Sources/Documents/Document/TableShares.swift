extension Table {
  /// A width shared among the columns by their weights; the sum is the whole width. A column of no
  /// weight or less counts as one of weight 1, for every column has something to show.
  func shares(of width: Int) -> [Int] {
    let weights = columns.map { max($0.weight, 1) }
    let total = weights.reduce(0, +)
    var passed = 0
    var left = 0
    return weights.map { weight in
      passed += weight
      let right = width * passed / total
      defer { left = right }
      return right - left
    }
  }
}
