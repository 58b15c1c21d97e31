import CTerminal
import Interface

/// What may be written where there is no screen: letters and signs, and nothing that moves a cursor.
public struct PlainCharacters: Sendable {
  /// Whether any character may be written; otherwise ASCII stands in.
  public let isUnicode: Bool

  public init(isUnicode: Bool) { self.isUnicode = isUnicode }

  /// As the locale of this process says.
  public static func ofLocale() -> PlainCharacters {
    PlainCharacters(isUnicode: terminal_choose_characters())
  }

  /// A text of one line as it may be written: control characters as pictures or question marks.
  public func text(_ text: String) -> String {
    let repertoire: Repertoire = isUnicode ? .unicode : .ascii
    var scalars = String.UnicodeScalarView()
    for character in Shown.line(text) {
      scalars.append(contentsOf: CellText(character, repertoire: repertoire).scalars)
    }
    return String(scalars)
  }
}
