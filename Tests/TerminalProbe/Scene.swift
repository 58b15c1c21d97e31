import Interface

/// What the probe shows below its first line.
enum Scene {
  case log, hostile, wide, otherWide, narrow, colours

  func draw(log: [String], on frame: inout Frame) {
    switch self {
    case .log:
      for (index, line) in log.suffix(max(0, frame.size.rows - 3)).enumerated() {
        Ink.write(line, at: Point(column: 0, row: index + 2), on: &frame)
      }
    case .hostile:
      // Straight into the cells, past every sanitiser.
      let bad: [Character] = [
        "\u{1B}", "\u{7}", "\n", "\r\n", "\t", "\u{9B}", "\u{7F}", "\u{202E}", "\u{2028}",
        "\u{0}", "\u{FE0F}", "\u{200D}", "\u{85}", "e\u{302}\u{20DD}",
      ]
      for (index, character) in bad.enumerated() where index < frame.size.columns {
        frame[index, 2] = Cell(character, .plain)
      }
      Ink.write("[31mhostile", at: Point(column: 20, row: 2), on: &frame)
    case .wide:
      Ink.write("año 日本 n\u{303} 👩‍⚖️ |", at: Point(column: 0, row: 2), on: &frame)
      Ink.write("├─┤ ✓▸ «¿Acreditó?» …", at: Point(column: 0, row: 3), on: &frame)
    case .otherWide:
      Ink.write("año 日語 ñ  👨 |", at: Point(column: 0, row: 2), on: &frame)
    case .narrow:
      Ink.write("abcdefghijklmnop|", at: Point(column: 0, row: 2), on: &frame)
    case .colours: Self.drawColours(on: &frame)
    }
  }

  private static func drawColours(on frame: inout Frame) {
    let styles: [Style] = [
      Style(foreground: .rgb(red: 255, green: 0, blue: 0)),
      Style(foreground: .indexed(9), background: .indexed(4)),
      Style(foreground: .indexed(208)),
      Style(attributes: [.bold, .underline]),
      Style(foreground: .standard, background: .rgb(red: 10, green: 10, blue: 10)),
      Style(attributes: [.reverse, .italic, .dim]),
    ]
    for (index, style) in styles.enumerated() {
      Ink.write("colour", at: Point(column: 0, row: index + 2), style: style, on: &frame)
    }
  }
}
