import Dialogue

/// What typing and pasting let into a text: no control characters, nothing invisible.
public enum TextIntake {
  /// The most characters that a field of a form holds, savable or not.
  public static let ceiling = 1 << 20

  /// The most scalars that one character may hold; joined emoji need about ten.
  static let scalarsPerCharacter = 16

  /// `text` on one line: each line break and tab becomes a space.
  static func line(_ text: some StringProtocol) -> [Character] {
    Array(clean(text) { _ in " " })
  }

  /// `text` with its line breaks, each line by itself.
  static func lines(_ text: some StringProtocol) -> [[Character]] {
    clean(text) { $0 == "\t" ? " " : "\n" }
      .split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
  }

  /// How far a text without the space around it goes beyond what is accepted.
  ///
  /// - Parameter scalars: those of the text with the space around it, which mostly settle it.
  static func excess(
    of scalars: Int, in text: @autoclosure () -> String, over accepted: Int
  ) -> Int {
    guard scalars > accepted else { return 0 }
    return max(0, text().trimmed.unicodeScalars.count - accepted)
  }

  private static func clean(
    _ text: some StringProtocol, breaking: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if isBreak(scalar) {
        // A carriage return with its line feed is one break.
        if scalar != "\n" || previous != "\r" { kept.append(breaking(scalar)) }
        marks = 0
      } else if isAllowed(scalar) {
        marks = isMark(scalar) ? marks + 1 : 0
        if marks < scalarsPerCharacter / 2 { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  /// Control and format characters stay out; of these the two joiners have a meaning in a text.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    if scalar.value == 0x200C || scalar.value == 0x200D { return true }
    switch scalar.properties.generalCategory {
    case .control, .format: return false
    default: return true
    }
  }
}
