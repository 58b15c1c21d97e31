extension TextArea {
  /// Puts the word at the cursor in brackets, or takes off those that the cursor stands in; a word
  /// beside one in brackets joins it.
  mutating func toggleOpenWord() {
    let (line, offset) = (cursor.line, cursor.offset)
    var characters = lines[line].characters
    if let open = Self.bracket(before: offset, in: characters),
      let close = characters[open...].firstIndex(of: "]")
    {
      characters.remove(at: close)
      characters.remove(at: open)
      write(characters, at: TextPosition(line: line, offset: max(0, offset - 1)))
      return
    }
    var (start, end) = (offset, offset)
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    while end > start, ".,;:".contains(characters[end - 1]) { end -= 1 }
    guard end > start else { return }
    characters.insert("]", at: end)
    characters.insert("[", at: start)
    var place = end + 2
    // «[30] [días]» is one.
    if start >= 2, characters[start - 1] == " ", characters[start - 2] == "]" {
      characters.remove(at: start)
      characters.remove(at: start - 2)
      place -= 2
    }
    write(characters, at: TextPosition(line: line, offset: min(place, characters.count)))
  }

  /// The bracket in which the cursor stands, or at whose end, and which closes behind it.
  private static func bracket(before offset: Int, in characters: [Character]) -> Int? {
    let isAtEnd = offset > 0 && characters[offset - 1] == "]"
    let offset = isAtEnd ? offset - 1 : offset
    guard
      let open = characters[..<offset].lastIndex(where: { $0 == "[" || $0 == "]" }),
      characters[open] == "[", characters[offset...].contains("]")
    else { return nil }
    return open
  }

  private mutating func write(_ characters: [Character], at place: TextPosition) {
    var texts = lines.map(\.text)
    texts[place.line] = String(characters)
    let taken = cut
    self = holding(texts.joined(separator: "\n"))
    cut = taken
    cursor = place
  }
}
