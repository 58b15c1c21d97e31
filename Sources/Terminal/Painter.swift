import CTerminal
import Interface

/// Turns frames into cells of the terminal.
final class Painter {
  let capabilities: TerminalCapabilities
  private let repertoire: Repertoire
  /// Whether whatever Unicode has may be sent.
  private let isUnicode: Bool
  /// So few that looking through them costs less than hashing.
  private var pens: [(style: Style, pen: Pen)] = []
  // Neighbours mostly look alike.
  private var lastStyle = Style.plain
  private var lastPen: Pen

  init(wantsASCII: Bool) {
    capabilities = TerminalCapabilities(
      colours: ColourDepth(colours: Int(terminal_colours())),
      unicode: terminal_is_unicode() && !wantsASCII)
    lastPen = Pen(.plain, depth: capabilities.colours)
    isUnicode = capabilities.unicode
    if capabilities.unicode {
      repertoire = .unicode
    } else if wantsASCII {
      repertoire = .ascii
    } else {
      repertoire = .encodable { terminal_can_encode($0.value) }
    }
  }

  /// Draws what of `frame` is not as in `last`, and the cursor; nothing where all is as it was.
  func paint(_ frame: Frame, over last: Frame?, screen: Size) {
    if let last, last.size == frame.size {
      let isChanged = paintChanges(of: frame, over: last)
      let isMoved = frame.cursor != last.cursor || frame.showsCursor != last.showsCursor
      guard isChanged || isMoved else { return }
    } else {
      for row in 0..<screen.rows {
        paint(row, row < frame.size.rows ? frame.rows[row] : [])
      }
    }
    terminal_show(
      Int32(clamping: frame.cursor.row), Int32(clamping: frame.cursor.column), frame.showsCursor)
  }

  private func paintChanges(of frame: Frame, over known: Frame) -> Bool {
    var isChanged = false
    for (index, (row, before)) in zip(frame.rows, known.rows).enumerated()
    where !FrameDifference.isSame(row, as: before) {
      isChanged = true
      var rest = row.indices
      while let run = FrameDifference.run(in: rest, of: row, over: before),
        paint(index, run, of: row, over: before)
      {
        rest = run.upperBound..<rest.upperBound
      }
    }
    return isChanged
  }

  private func paint(_ index: Int, _ cells: [Cell]) {
    let drawn = cells.map(cell)
    terminal_draw_row(Int32(index), drawn, Int32(drawn.count))
  }

  /// Draws what of a row changed: mostly a few cells. Wide characters come and go by whole rows, so
  /// that no half of one is left.
  ///
  /// - Returns: whether the rest of the row is still to be drawn.
  private func paint(
    _ index: Int, _ range: Range<Int>, of row: [Cell], over known: [Cell]
  ) -> Bool {
    // The second half of a wide character looks like that of another, and lies beside what changed.
    for column in range.lowerBound..<min(range.upperBound + 1, row.count)
    where !row[column].isFilled || !known[column].isFilled {
      paint(index, row)
      return false
    }
    let cells = row[range].map(cell)
    terminal_draw_part(Int32(index), Int32(range.lowerBound), cells, Int32(cells.count))
    return true
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
    guard cell.isFilled else { return result }
    if let value = cell.scalar, CellText.isOrdinary(value), isUnicode || value < 0x7F {
      result.width = 1
      result.length = 1
      result.scalars.0 = value
      return result
    }
    guard let character = cell.character else { return result }
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
    if let known = pens.first(where: { $0.style == style }) { return known.pen }
    let pen = Pen(style, depth: capabilities.colours)
    pens.append((style, pen))
    return pen
  }
}
