import Dialogue

/// How well what was typed fits an action or an item, for the palette and the list of keys.
///
/// Case and accents do not count. From best to worst: a text is it, a whole word of a text is, a text
/// begins with it, a word does, a text contains it, a text has its letters in their order. Several
/// words may each be found by itself, and then the worst found of them counts.
public enum PaletteMatch {
  public struct Hit: Hashable, Sendable {
    /// Higher is better; only to be compared for one query.
    public let score: Int
    /// Which of the texts was found; with several words, the first one's.
    public let text: Int
    /// The characters of that text to be marked, ascending, counted from 0.
    public let positions: [Int]
  }

  /// The items that match, best first; those that match alike keep their order.
  ///
  /// - Parameters:
  ///   - query: as typed; all items match an empty one.
  ///   - texts: what is looked through, the most important first: title, key, id.
  public static func rank<Item>(
    _ items: [Item], query: String, texts: (Item) -> [String]
  ) -> [Item] {
    rank(items, query: query) { texts($0).map { FoldedText($0) } }
  }

  /// The same for texts that were folded before.
  static func rank<Item>(
    _ items: [Item], query: String, folded: (Item) -> [FoldedText]
  ) -> [Item] {
    let words = words(of: query)
    return items.enumerated()
      .compactMap { index, item in
        hit(words, in: folded(item)).map { (index: index, score: $0.score, item: item) }
      }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map(\.item)
  }

  /// The best match of `query` in some texts; `nil` where none matches.
  public static func hit(_ query: String, in texts: [String]) -> Hit? {
    hit(words(of: query), in: texts.map { FoldedText($0) })
  }

  private static func words(of query: String) -> [[Character]] {
    Folding.fold(query).split(separator: " ").map { Array($0) }
  }

  private static func hit(_ words: [[Character]], in folded: [FoldedText]) -> Hit? {
    guard !words.isEmpty else { return Hit(score: 0, text: 0, positions: []) }
    let phrase = best(Array(words.joined(separator: " ")), in: folded)
    guard words.count > 1 else { return phrase }
    let apart = apart(words, in: folded)
    guard let phrase else { return apart }
    // Letters of the phrase that lie scattered are less than its words in another order.
    return apart.map { $0.score > phrase.score ? $0 : phrase } ?? phrase
  }

  /// Each word found by itself.
  private static func apart(_ words: [[Character]], in folded: [FoldedText]) -> Hit? {
    let hits = words.compactMap { best($0, in: folded) }
    guard hits.count == words.count, let text = hits.first?.text else { return nil }
    return Hit(
      score: hits.map(\.score).reduce(.max, min), text: text,
      positions: Set(hits.filter { $0.text == text }.flatMap(\.positions)).sorted())
  }

  private static func best(_ query: [Character], in texts: [FoldedText]) -> Hit? {
    var best: Hit?
    for (index, text) in texts.enumerated() {
      guard let found = text.find(query) else { continue }
      // The rank decides, then the text, then how near the start and how close together.
      let nearness = min(found.start, 50) + min(found.spread, 49)
      let score = found.rank.rawValue * 10_000 - min(index, 9) * 1000 - nearness
      if score > best?.score ?? .min {
        best = Hit(score: score, text: index, positions: found.positions)
      }
    }
    return best
  }
}
