import Dialogue

/// Long texts on one short line.
enum Excerpt {
  /// Characters of what two texts share that are left before they part.
  private static let context = 20

  /// The beginning of a text.
  static func of(_ text: String, _ limit: Int) -> String {
    cut(Array(line(text)), from: 0, limit)
  }

  /// Two texts from shortly before the place where they part.
  static func pair(_ first: String, _ second: String, _ limit: Int) -> (String, String) {
    let (first, second) = (Array(line(first)), Array(line(second)))
    let isLong = max(first.count, second.count) > limit
    let shared = zip(first, second).prefix { $0 == $1 }.count
    let start = isLong ? max(0, shared - context) : 0
    return (cut(first, from: start, limit), cut(second, from: start, limit))
  }

  /// A text from shortly before the first word that begins with one of `words`, folded.
  static func of(_ text: String, around words: [String], _ limit: Int) -> String {
    let text = Array(line(text))
    guard text.count > limit else { return cut(text, from: 0, limit) }
    let first = text.indices.first { index in
      guard index == 0 || !isOfWord(text[index - 1]), isOfWord(text[index]) else { return false }
      let word = Folding.fold(String(text[index...].prefix { isOfWord($0) }))
      return words.contains { word.hasPrefix($0) }
    }
    let start = max(0, min((first ?? 0) - context, text.count - limit))
    return cut(text, from: start, limit)
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func cut(_ text: [Character], from start: Int, _ limit: Int) -> String {
    let rest = text.dropFirst(start)
    let shown = rest.count > limit ? String(rest.prefix(limit - 1)) + "…" : String(rest)
    return start > 0 ? "…" + shown : shown
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
