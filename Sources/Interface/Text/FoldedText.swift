import Dialogue

/// A text without case and accents that still knows which of its characters each one was.
struct FoldedText {
  enum Rank: Int {
    case subsequence = 1
    case substring, wordStart, prefix, whole
  }

  struct Find {
    let rank: Rank
    /// Where the first character stands.
    let start: Int
    /// How many characters lie between those found.
    let spread: Int
    /// Characters of the text as it was.
    let positions: [Int]
  }

  private var characters: [Character] = []
  private var origins: [Int] = []

  init(_ text: String) {
    for (index, character) in text.enumerated() {
      for folded in Folding.fold(String(character)) {
        characters.append(folded)
        origins.append(index)
      }
    }
  }

  /// The best place of a query that is folded and not empty.
  func find(_ query: [Character]) -> Find? {
    guard !query.isEmpty, query.count <= characters.count else { return nil }
    var inside: Int?
    for start in 0...(characters.count - query.count) where begins(query, at: start) {
      if start == 0 {
        return run(query.count == characters.count ? .whole : .prefix, start, query.count)
      }
      if !Self.isWord(characters[start - 1]), Self.isWord(characters[start]) {
        return run(.wordStart, start, query.count)
      }
      inside = inside ?? start
    }
    if let inside { return run(.substring, inside, query.count) }
    return subsequence(query)
  }

  /// The closest way to find the letters in their order.
  private func subsequence(_ query: [Character]) -> Find? {
    var best: [Int]?
    for start in characters.indices where characters[start] == query[0] {
      var found = [start]
      var index = start + 1
      while found.count < query.count, index < characters.count {
        if characters[index] == query[found.count] { found.append(index) }
        index += 1
      }
      guard found.count == query.count else { break }
      if spread(found) < best.map(spread) ?? .max { best = found }
    }
    return best.map { found in
      Find(
        rank: .subsequence, start: found[0], spread: spread(found),
        positions: marks(found))
    }
  }

  private func run(_ rank: Rank, _ start: Int, _ count: Int) -> Find {
    Find(rank: rank, start: start, spread: 0, positions: marks(Array(start..<(start + count))))
  }

  private func marks(_ found: [Int]) -> [Int] { Set(found.map { origins[$0] }).sorted() }

  private func spread(_ found: [Int]) -> Int {
    guard let first = found.first, let last = found.last else { return 0 }
    return last - first + 1 - found.count
  }

  private func begins(_ query: [Character], at start: Int) -> Bool {
    characters[start..<(start + query.count)].elementsEqual(query)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
