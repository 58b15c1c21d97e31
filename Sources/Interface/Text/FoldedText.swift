import Dialogue

/// A text without case and accents that still knows which of its characters each one was.
struct FoldedText {
  enum Rank: Int {
    case subsequence = 1
    /// Within a word, at the beginning of one, at the beginning of the text, a whole word, all of it.
    case substring, wordStart, prefix, word, whole
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
  /// Of the text as it was; none where nothing of it is marked.
  private var origins: [Int] = []
  /// Whether it is also found by letters that lie apart.
  private let takesScattered: Bool

  init(_ text: String) {
    takesScattered = true
    for (index, character) in text.enumerated() {
      for folded in Folding.fold(String(character)) {
        characters.append(folded)
        origins.append(index)
      }
    }
  }

  /// A long text, found by its words alone: scattered letters are in any.
  init(matter text: String) {
    takesScattered = false
    characters = Array(Folding.fold(text))
  }

  /// The best place of a query that is folded and not empty.
  func find(_ query: [Character]) -> Find? {
    guard !query.isEmpty, query.count <= characters.count else { return nil }
    var best: (rank: Rank, start: Int)?
    for start in 0...(characters.count - query.count) where begins(query, at: start) {
      let rank = rank(at: start, query.count)
      if rank.rawValue > best?.rank.rawValue ?? 0 { best = (rank, start) }
      if rank == .whole || rank == .word { break }
    }
    if let best { return run(best.rank, best.start, query.count) }
    return takesScattered ? subsequence(query) : nil
  }

  private func rank(at start: Int, _ count: Int) -> Rank {
    let end = start + count
    if start == 0, end == characters.count { return .whole }
    guard start == 0 || !Self.isWord(characters[start - 1]) else { return .substring }
    if end == characters.count || !Self.isWord(characters[end]) { return .word }
    return start == 0 ? .prefix : Self.isWord(characters[start]) ? .wordStart : .substring
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

  private func marks(_ found: [Int]) -> [Int] {
    origins.isEmpty ? [] : Set(found.map { origins[$0] }).sorted()
  }

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
