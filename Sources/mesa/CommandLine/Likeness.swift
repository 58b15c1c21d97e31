import Dialogue

/// Which of some names a mistyped one is likely to be.
enum Likeness {
  /// The nearest name within two changes of a letter; accents and case do not count.
  static func nearest(to word: String, among names: [String]) -> String? {
    let word = Array(Folding.fold(word).utf8)
    let ranked = names.map { ($0, EditDistance.between(word, Array(Folding.fold($0).utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= 2, best.1 < word.count else {
      return nil
    }
    return best.0
  }
}
