extension Refusal.Field {
  /// Most Unicode scalars that the field takes.
  ///
  /// Scalars, since a character may be any number of bytes, and a line of a book has an end.
  public var limit: Int {
    switch self {
    case .name, .place, .party, .person, .competence: 200
    case .code: 60
    case .partyShortName: 12
    case .document: 64
    case .reason, .endingWords: 2_000
    case .summary, .note: 100_000
    }
  }
}

extension Refusal.Field {
  /// Whether the field is one line, such as a name, rather than a text with paragraphs.
  private var isLine: Bool {
    switch self {
    case .name, .place, .party, .partyShortName, .person, .code, .document, .competence: true
    case .reason, .endingWords, .summary, .note: false
    }
  }

  /// The text as the field keeps it: without space around it, a line also without what nobody sees.
  fileprivate func tidy(_ text: String) -> String { isLine ? text.tidyLine : text.trimmed }
}

/// `text` without space around it, within the limit of its field.
func bounded(_ text: String, _ field: Refusal.Field) throws(Refusal) -> String {
  let trimmed = field.tidy(text)
  guard trimmed.unicodeScalars.count <= field.limit else {
    throw .tooLong(field, limit: field.limit)
  }
  return trimmed
}

/// The same, and not empty.
func required(_ text: String, _ field: Refusal.Field) throws(Refusal) -> String {
  let trimmed = try bounded(text, field)
  guard !trimmed.isEmpty else { throw .blank(field) }
  return trimmed
}

extension StringProtocol {
  /// One line as people mean it: each run of spaces of any width is one space, none stands at either
  /// end, and marks without width are gone; empty where nothing is left to see.
  ///
  /// So a name typed with two spaces or pasted with a no-break space is the same name.
  public var tidyLine: String {
    guard needsTidying else { return String(self) }
    var result = String.UnicodeScalarView()
    var space = false
    for scalar in unicodeScalars where !Self.isUnseen(scalar) {
      if scalar.properties.isWhitespace {
        space = true
        continue
      }
      if space, !result.isEmpty { result.append(" ") }
      space = false
      result.append(scalar)
    }
    return result.contains { !$0.properties.isDefaultIgnorableCodePoint } ? String(result) : ""
  }

  /// Nearly no line does: letters with single spaces between them.
  private var needsTidying: Bool {
    var wasSpace = true
    for scalar in unicodeScalars {
      let isSpace = scalar == " "
      if isSpace ? wasSpace : scalar.properties.isWhitespace { return true }
      if scalar.value < 0x20 || scalar.value >= 0x7F, Self.isHidden(scalar) { return true }
      wasSpace = isSpace
    }
    return wasSpace
  }

  /// A control, or a mark without a shape of its own.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .control
  }

  /// Controls, zero-width space, word joiner, byte-order mark, soft hyphen, and marks that turn the
  /// direction of writing: no name needs them, and two names that look alike are one.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x2060, 0xFEFF, 0x00AD, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      true
    case _:
      scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
    }
  }

  /// Without white space at either end.
  public var trimmed: String {
    var slice = Substring(self)
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
