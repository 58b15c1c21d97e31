/// How the columns of a table share a width, by what stands in them.
enum PlainColumns {
  /// A column is as wide as its longest word and, while there is room, as its longest line. Where
  /// not even the words fit, the longest give way first.
  ///
  /// - Parameters:
  ///   - words: columns of the longest word of each.
  ///   - lines: columns of the longest line of each; not less than its word.
  ///   - width: for all, without rules; at least `least` for each.
  ///   - least: of a column.
  /// - Returns: widths whose sum is at most `width`.
  static func fit(words: [Int], lines: [Int], width: Int, least: Int) -> [Int] {
    let smallest = level(words.map { max($0, least) }, to: width)
    let wanted = zip(lines, smallest).map { max($0, $1) }
    let room = width - smallest.reduce(0, +)
    return zip(smallest, level(zip(wanted, smallest).map { $0 - $1 }, to: room)).map { $0 + $1 }
  }

  /// The same amounts with the largest lowered to one level, so that their sum is at most `total`.
  static func level(_ amounts: [Int], to total: Int) -> [Int] {
    var left = total
    var levelled = amounts
    let byAmount = amounts.indices.sorted { amounts[$0] < amounts[$1] }
    for (place, index) in byAmount.enumerated() {
      let share = max(0, left) / (byAmount.count - place)
      levelled[index] = min(amounts[index], share)
      left -= levelled[index]
    }
    return levelled
  }
}
