/// One line of text as characters that a cursor can stand between.
///
/// The characters are always those that Swift would find in ``text``: a combining mark joins the
/// letter before it, whether typed, pasted or brought there by a deletion.
struct GraphemeLine: Hashable, Sendable {
  private(set) var characters: [Character]
  /// Of each character; kept, since wrapping asks for them at every key.
  private(set) var metrics: [CharacterMetric]
  /// How many Unicode scalars the characters have together; kept too.
  private(set) var scalars: Int

  /// - Parameter characters: in any division; marks at the start of one join the one before.
  init(_ characters: [Character] = []) {
    self.characters = Array(String(characters))
    metrics = self.characters.map { CharacterMetric($0) }
    scalars = Self.scalars(of: self.characters[...])
  }

  var text: String { String(characters) }
  var count: Int { characters.count }

  /// Puts `inserted` in the place of `range`.
  ///
  /// - Returns: where the cursor stands after the inserted text.
  mutating func replace(_ range: Range<Int>, with inserted: [Character]) -> Int {
    let lower = max(0, range.lowerBound - 1)
    let upper = min(count, range.upperBound + 1)
    let seam =
      characters[lower..<range.lowerBound] + inserted + characters[range.upperBound..<upper]
    let isDivided = Array(String(seam)) == Array(seam)
    let after = range.lowerBound + inserted.count
    scalars += Self.scalars(of: inserted[...]) - Self.scalars(of: characters[range])
    characters.replaceSubrange(range, with: inserted)
    metrics.replaceSubrange(range, with: inserted.map { CharacterMetric($0) })
    guard !isDivided else { return after }
    let end = String(characters[..<after]).utf8.count
    self = GraphemeLine(characters)
    return boundary(atOrAfter: end)
  }

  /// Whether a character has grown beyond what one may hold, by mark upon mark.
  func isOvergrown(around index: Int) -> Bool {
    characters[max(0, index - 1)..<min(count, index + 1)].contains {
      $0.unicodeScalars.count > TextIntake.scalarsPerCharacter
    }
  }

  /// The start of the word at or before `index`.
  func wordStart(before index: Int) -> Int {
    var index = index
    while index > 0, !Self.isWord(characters[index - 1]) { index -= 1 }
    while index > 0, Self.isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the word at or after `index`.
  func wordEnd(after index: Int) -> Int {
    var index = index
    while index < count, !Self.isWord(characters[index]) { index += 1 }
    while index < count, Self.isWord(characters[index]) { index += 1 }
    return index
  }

  private func boundary(atOrAfter bytes: Int) -> Int {
    var passed = 0
    for (index, character) in characters.enumerated() {
      if passed >= bytes { return index }
      passed += character.utf8.count
    }
    return count
  }

  private static func scalars(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + $1.unicodeScalars.count }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
