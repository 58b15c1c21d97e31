extension Table {
  /// Whether a row may be kept on one page: one that could be higher than a page must break, or an
  /// office program cuts it off.
  ///
  /// - Parameter shares: the columns' widths in millimetres.
  func fitsOnPage(_ row: [RichText], shares: [Int]) -> Bool {
    zip(row, shares).allSatisfy { cell, millimetres in
      // A letter of this size is hardly wider than 2.5 mm.
      let letters = max(1, millimetres * 2 / 5)
      let lines = cell.string.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + $1.count / letters + 1 }
      return lines <= 30
    }
  }
}
