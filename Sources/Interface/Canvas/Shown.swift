/// The one sanitiser: text from files, pastes and other programs as it may be shown.
///
/// Control characters become visible pictures, directional controls a mark, and what no terminal
/// sizes alike (joined emoji, flags, variation selectors) its first scalar. Screens, the command
/// line and the window title all go through here.
public enum Shown {
  /// `text` on one line: line breaks and tabs become a space.
  public static func line(_ text: some StringProtocol) -> String {
    if PlainText.columns(text) != nil { return String(text) }
    var result = ""
    for character in text { result += shown(character) }
    return result
  }

  /// `text` with its line breaks kept.
  public static func lines(_ text: some StringProtocol) -> [String] {
    if PlainText.columns(text) != nil { return [String(text)] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      line($0)
    }
  }

  private static func shown(_ character: Character) -> String {
    if character.isNewline || character == "\t" { return " " }
    guard let first = character.unicodeScalars.first else { return "" }
    if let picture = picture(of: first) { return picture }
    if character.unicodeScalars.count == 1 { return String(character) }
    if TextWidth.of(first) == 0 { return "◌" + String(first) }
    // Letters keep up to four marks, the most that a terminal cell holds; a variation selector,
    // joiner or second base is dropped.
    var kept = String.UnicodeScalarView()
    kept.append(first)
    for scalar in character.unicodeScalars.dropFirst().prefix(4) {
      guard TextWidth.of(scalar) == 0, !isJoiner(scalar) else { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
      || scalar.properties.generalCategory == .format
  }

  private static func picture(of scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    if value < 0x20 { return Unicode.Scalar(0x2400 + value).map { String($0) } }
    if value == 0x7F { return "␡" }
    if (0x80..<0xA0).contains(value) { return "�" }
    // Half a flag next to another half would join into a flag again: its letter.
    if (0x1F1E6...0x1F1FF).contains(value) {
      return Unicode.Scalar(value - 0x1F1E6 + 0x41).map { String($0) }
    }
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .surrogate, .control: return "�"
    case .nonspacingMark, .enclosingMark: return "◌" + String(scalar)
    default: return nil
    }
  }
}
