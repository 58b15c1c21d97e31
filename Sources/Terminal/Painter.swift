import CTerminal
import Interface

/// Turns frames into cells of the terminal.
final class Painter {
  let capabilities: TerminalCapabilities
  private let repertoire: Repertoire
  private var pens: [Style: Pen] = [:]
  // Neighbours mostly look alike.
  private var lastStyle = Style.plain
  private var lastPen: Pen

  init(wantsASCII: Bool) {
    capabilities = TerminalCapabilities(
      colours: ColourDepth(colours: Int(terminal_colours())),
      unicode: terminal_is_unicode() && !wantsASCII)
    lastPen = Pen(.plain, depth: capabilities.colours)
    if capabilities.unicode {
      repertoire = .unicode
    } else if wantsASCII {
      repertoire = .ascii
    } else {
      repertoire = .encodable { terminal_can_encode($0.value) }
    }
  }

  /// Draws the rows of `frame` that are not as in `last`, and the cursor.
  func paint(_ frame: Frame, over last: Frame?, screen: Size) {
    let known = last.flatMap { $0.size == frame.size ? $0 : nil }
    for row in 0..<screen.rows {
      guard row < frame.size.rows else {
        if known == nil { terminal_draw_row(Int32(row), [], 0) }
        continue
      }
      if let known, known.row(row) == frame.row(row) { continue }
      let cells = frame.row(row).map(cell)
      terminal_draw_row(Int32(row), cells, Int32(cells.count))
    }
    terminal_show(
      Int32(clamping: frame.cursor.row), Int32(clamping: frame.cursor.column), frame.showsCursor)
  }

  /// `text` on one line in the characters that the terminal has.
  func plainText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in Shown.line(text) {
      result.append(contentsOf: CellText(character, repertoire: repertoire).scalars)
    }
    return String(result)
  }

  private func cell(_ cell: Cell) -> TerminalCell {
    var result = TerminalCell()
    if cell.style != lastStyle {
      lastStyle = cell.style
      lastPen = pen(for: cell.style)
    }
    result.foreground = lastPen.foreground
    result.background = lastPen.background
    result.attributes = lastPen.attributes
    guard let character = cell.character else { return result }
    if let value = character.asciiValue, CellText.isPrintable(value) {
      result.width = 1
      result.length = 1
      result.scalars.0 = UInt32(value)
      return result
    }
    let text = CellText(character, repertoire: repertoire)
    result.width = UInt8(text.width)
    result.length = UInt8(text.scalars.count)
    withUnsafeMutableBytes(of: &result.scalars) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (index, scalar) in text.scalars.enumerated() { places[index] = scalar.value }
    }
    return result
  }

  private func pen(for style: Style) -> Pen {
    if let pen = pens[style] { return pen }
    let pen = Pen(style, depth: capabilities.colours)
    pens[style] = pen
    return pen
  }
}
