import Interface

/// A table as RFC 4180 has it, which no spreadsheet takes for formulas and no terminal obeys.
struct CSVText {
  enum Cell {
    case text(String)
    case number(Int)
    /// A number as the report prints it, `51.9%`, or the dash that stands for none: it goes out as it
    /// is.
    case figure(String)
  }

  /// Begins with a mark of UTF-8, without which spreadsheets on Windows read accents wrongly.
  private(set) var text = "\u{FEFF}"

  mutating func add(_ cells: [Cell]) {
    text += cells.map(Self.written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): String(number)
    case .figure(let text): text
    case .text(let text): quoted(harmless(text))
    }
  }

  /// An apostrophe before what a spreadsheet would carry out, also behind blanks that it drops.
  private static func harmless(_ text: String) -> String {
    let shown = Shown.lines(text).joined(separator: "\r\n")
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map(formulaStarts.contains) == true ? "'" + shown : shown
  }

  /// In both widths, since spreadsheets of East Asia take the wide ones too.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠",
  ]

  private static let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]

  private static func quoted(_ text: String) -> String {
    // By scalar: a carriage return and its line feed are one character, and so is a quotation mark
    // with an accent above it.
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }
}
