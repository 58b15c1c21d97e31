import CTerminal
import Interface

/// Turns frames into cells of the terminal.
final class Painter {
  let capabilities: TerminalCapabilities
  private let repertoire: Repertoire
  /// Whether whatever Unicode has may be sent.
  private let isUnicode: Bool
  /// So few that looking through them costs less than hashing.
  private var pens: [(style: Style, look: TerminalLook)] = []

  init(wantsASCII: Bool) {
    capabilities = TerminalCapabilities(
      colours: ColourDepth(colours: Int(terminal_colours())),
      unicode: terminal_is_unicode() && !wantsASCII)
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
    terminal_clear_row(Int32(index))
    draw(index, cells.indices, of: cells)
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
    draw(index, range, of: row)
    return true
  }

  /// Neighbours mostly look alike and take a column each: these go out together.
  private func draw(_ index: Int, _ range: Range<Int>, of row: [Cell]) {
    let isUnicode = isUnicode
    row.withUnsafeBufferPointer { cells in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: range.count) { run in
        var start = range.lowerBound
        while start < range.upperBound {
          let style = cells[start].style
          var look = look(of: style)
          var count = 0
          while start + count < range.upperBound, cells[start + count].style == style,
            let scalar = cells[start + count].scalar, CellText.isOrdinary(scalar),
            isUnicode || scalar < 0x7F
          {
            run[count] = scalar
            count += 1
          }
          if count == 0 {
            draw(cells[start], &look, at: start, index)
            start += 1
          } else {
            terminal_draw_run(Int32(index), Int32(start), run.baseAddress, Int32(count), &look)
            start += count
          }
        }
      }
    }
  }

  private func draw(_ cell: Cell, _ look: inout TerminalLook, at column: Int, _ row: Int) {
    guard let character = cell.character else { return }
    let text = CellText(character, repertoire: repertoire)
    var drawn = TerminalCharacter()
    drawn.width = UInt8(text.width)
    drawn.length = UInt8(text.scalars.count)
    withUnsafeMutableBytes(of: &drawn.scalars) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (index, scalar) in text.scalars.enumerated() { places[index] = scalar.value }
    }
    terminal_draw_character(Int32(row), Int32(column), &drawn, &look)
  }

  /// `text` on one line in the characters that the terminal has.
  func plainText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in Shown.line(text) {
      result.append(contentsOf: CellText(character, repertoire: repertoire).scalars)
    }
    return String(result)
  }

  private func look(of style: Style) -> TerminalLook {
    for known in pens where known.style == style { return known.look }
    let pen = Pen(style, depth: capabilities.colours)
    let look = TerminalLook(
      foreground: pen.foreground, background: pen.background, attributes: pen.attributes)
    pens.append((style, look))
    return look
  }
}
