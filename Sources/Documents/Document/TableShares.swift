extension Table {
  /// A width shared among the columns by their weights, for a format that cannot measure its
  /// letters; the sum is the whole width. A column that the weights make too narrow for its words
  /// gets more, as far as ordinary words go. One of no weight or less counts as one of weight 1, for
  /// every column has something to show.
  ///
  /// - Parameters:
  ///   - width: in any unit.
  ///   - letter: width of a letter in the same unit, rather too much than too little.
  ///   - margin: what a cell leaves free, left and right together.
  func shares(of width: Int, letter: Double, margin: Double) -> [Int] {
    guard !columns.isEmpty else { return [] }
    let least = columns.indices.map { column in
      let texts = [columns[column].title] + rows.map { $0[column].string }
      let longest = texts.map { Self.longestWord(of: $0) }.max() ?? 0
      return Double(min(longest, Self.ordinaryWord)) * letter + margin
    }
    let widths = ColumnWidths.widths(
      weights: columns.map { max($0.weight, 1) }, least: least, total: Double(width))
    return Self.whole(widths, of: width)
  }

  /// Letters of a long word that should not be broken: «Superintendente».
  private static let ordinaryWord = 16

  private static func longestWord(of text: String) -> Int {
    text.split { $0 == " " || $0 == "\n" }.reduce(0) { max($0, $1.count) }
  }

  /// Shares in whole units that neither lose nor gain one in all.
  private static func whole(_ parts: [Double], of width: Int) -> [Int] {
    let total = parts.reduce(0, +)
    var passed = 0.0
    var left = 0
    return parts.map { part in
      passed += part
      let right = Int((Double(width) * passed / total).rounded())
      defer { left = right }
      return right - left
    }
  }
}
