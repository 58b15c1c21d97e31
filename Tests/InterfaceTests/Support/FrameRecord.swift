import Interface

/// A frame as a text that a person can read and a test can compare.
///
/// The rows of the frame; under them the same rows with a letter for each style in place of each
/// column (`.` is the plain one); what the letters mean; and the cursor.
enum FrameRecord {
  static func text(of frame: Frame) -> String {
    var letters = Letters()
    let map = (0..<frame.size.rows).map { row in
      letters.word(for: frame.rows[row].map(\.style))
    }
    let cursor = frame.cursor
    let sign = frame.showsCursor ? "shown" : "placed"
    return """
      \(frame.size.columns)×\(frame.size.rows), cursor \(sign) at \(cursor.column), \(cursor.row)
      \(fence("text"))
      \(frame.text)
      \(fence("styles"))
      \(map.joined(separator: "\n"))
      \(fence("legend"))
      \(letters.legend.joined(separator: "\n"))

      """
  }

  private static func fence(_ name: String) -> String { "--- \(name) ---" }

  /// Gives letters to styles as they come.
  private struct Letters {
    private static let alphabet = Array(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    private var known: [Style] = []

    var legend: [String] {
      known.enumerated().map { "\(Self.letter($0.offset)) \(FrameRecord.words($0.element))" }
    }

    mutating func word(for styles: [Style]) -> String {
      var word = ""
      for style in styles { word.append(letter(for: style)) }
      while word.last == "." { word.removeLast() }
      return word
    }

    private mutating func letter(for style: Style) -> Character {
      if style == .plain { return "." }
      if let index = known.firstIndex(of: style) { return Self.letter(index) }
      known.append(style)
      return Self.letter(known.count - 1)
    }

    private static func letter(_ index: Int) -> Character {
      index < alphabet.count ? alphabet[index] : "?"
    }
  }

  private static func words(_ style: Style) -> String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
      (.italic, "italic"),
    ]
    let attributes = names.filter { style.attributes.contains($0.0) }.map(\.1)
    return (["\(word(style.foreground)) on \(word(style.background))"] + attributes)
      .joined(separator: " ")
  }

  private static func word(_ colour: Colour) -> String {
    switch colour {
    case .standard: return "default"
    case .indexed(let index): return String(index)
    case .rgb(let red, let green, let blue):
      return "#"
        + [red, green, blue].map { value in
          let digits = String(value, radix: 16)
          return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
  }
}
