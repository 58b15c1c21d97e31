/// One part of a document, top to bottom.
public enum Block: Hashable, Sendable {
  /// Level 1 is the title on the paper, 2 a part, 3 a part of a part.
  case heading(level: Int, RichText)
  case paragraph(RichText, ParagraphStyle = .body)
  case bullets([RichText])
  /// Label and value, a line each: the case, the place, the hours.
  case fields([Field])
  case clause(Clause)
  case table(Table)
  case chart(Chart)
  case signatures([Signature])
  case pageBreak
}

public enum ParagraphStyle: String, Hashable, Sendable, CaseIterable {
  case body
  case centred
  /// Words that explain and bind nobody: smaller.
  case note
  /// Somebody's words, or what is missing: set apart with a bar or an indent.
  case quoted
  /// Read from across the room, such as a number on a card: 54 points, strong, centred.
  case display
  /// Read from across the table, such as a name on a card: 28 points, centred.
  case large
  /// Where the paper is folded: small, centred, below a hand's breadth of nothing (4 cm).
  case fold
}

/// A label with its value: «Lugar: Tambobamba».
public struct Field: Hashable, Sendable {
  public var label: String
  public var value: RichText

  public init(_ label: String, _ value: RichText) {
    self.label = label
    self.value = value
  }
}

/// A numbered clause: «PRIMERO», its text, and what belongs to it (a table of commitments, the
/// reservations). The number is printed bold, before the text.
public struct Clause: Hashable, Sendable {
  public var number: String
  public var text: RichText
  /// Never a heading, a clause or signatures.
  public var details: [Block]

  public init(number: String, text: RichText, details: [Block] = []) {
    self.number = number
    self.text = text
    self.details = details
  }
}
