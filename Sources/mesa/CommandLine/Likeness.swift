import Dialogue

/// Which of some names a mistyped one is likely to be.
enum Likeness {
  /// The nearest name within two changes of a letter; accents and case do not count.
  static func nearest(to word: String, among names: [String]) -> String? {
    let word = Array(Folding.fold(word).utf8)
    let ranked = names.map { ($0, distance(word, Array(Folding.fold($0).utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= 2, best.1 < word.count else {
      return nil
    }
    return best.0
  }

  /// Levenshtein's distance.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = byte == other ? diagonal : min(diagonal, above, row[column]) + 1
        diagonal = above
      }
    }
    return row[right.count]
  }
}
