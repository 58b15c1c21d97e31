extension Refusal.Field {
  /// Most Unicode scalars that the field takes.
  ///
  /// Scalars, since a character may be any number of bytes, and a line of a book has an end.
  public var limit: Int {
    switch self {
    case .name, .place, .party, .attendee: 200
    case .code: 60
    case .reason: 2_000
    case .summary, .note: 100_000
    }
  }
}

/// `text` without space around it, within the limit of its field.
func bounded(_ text: String, _ field: Refusal.Field) throws(Refusal) -> String {
  let trimmed = text.trimmed
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
  /// Without white space at either end.
  public var trimmed: String {
    var slice = Substring(self)
    while let first = slice.first, first.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
