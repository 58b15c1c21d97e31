extension Table {
  /// How high a row may be. One that is kept whole and higher than a page is cut off by office
  /// programs, and so are the rows under a head that leaves them no room.
  enum RowLimit: Int {
    case head = 12
    case row = 30
  }

  /// Whether a row has at most so many lines, by a guess that is rather too high.
  ///
  /// - Parameter millimetres: the columns' widths.
  static func fits(_ row: [RichText], in limit: RowLimit, millimetres: [Int]) -> Bool {
    zip(row, millimetres).allSatisfy { cell, width in
      // A letter of this size is hardly wider than 2.5 mm.
      let letters = max(1, width * 2 / 5)
      let lines = cell.string.split(separator: "\n", omittingEmptySubsequences: false)
        .reduce(0) { $0 + $1.count / letters + 1 }
      return lines <= limit.rawValue
    }
  }

  /// The titles as a row.
  var head: [RichText] { columns.map { RichText($0.title, .strong) } }
}
