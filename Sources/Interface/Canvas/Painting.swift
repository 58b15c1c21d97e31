extension Frame {
  /// Paints one line of text, sanitised, cut with «…» where it is wider than `width` columns.
  ///
  /// - Returns: the columns taken.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at point: Point, width limit: Int = .max, style: Style
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let room = min(limit, size.columns - point.column)
    guard room > 0 else { return 0 }
    var column = point.column
    if column >= 0, let columns = PlainText.columns(text), columns <= room {
      writePlain(text.unicodeScalars, columns, at: point, style: style)
      return columns
    }
    let line = Shown.line(text)
    let shown = TextWidth.of(line) <= room ? line : Self.cut(line, to: room)
    if column >= 0, let columns = PlainText.columns(shown) {
      writePlain(shown.unicodeScalars, columns, at: point, style: style)
      return columns
    }
    for character in shown {
      let width = TextWidth.of(character)
      guard width > 0, column >= 0 else { continue }
      put(Cell(character, style), column: column, row: point.row)
      if width == 2 { put(Cell(nil, style), column: column + 1, row: point.row) }
      column += width
    }
    return column - point.column
  }

  /// Paints scalars of which each takes one column.
  private mutating func writePlain(
    _ scalars: some Sequence<Unicode.Scalar>, _ columns: Int, at point: Point, style: Style
  ) {
    let start = point.column
    rows[point.row].separate(start..<start + columns)
    rows[point.row].withUnsafeMutableBufferPointer { cells in
      var column = start
      for scalar in scalars {
        cells[column] = Cell(scalar, style)
        column += 1
      }
    }
  }

  /// Paints text that ends at the right edge of `rect`'s first row.
  public mutating func writeRight(_ text: String, in rect: Rect, style: Style) {
    let width = min(TextWidth.of(Shown.line(text)), rect.columns)
    write(
      text, at: Point(column: rect.column + rect.columns - width, row: rect.row), width: width,
      style: style)
  }

  /// Fills a rectangle with spaces in one style.
  public mutating func fill(_ rect: Rect, style: Style) {
    let left = max(0, rect.column)
    let right = min(size.columns, rect.column + rect.columns)
    guard left < right else { return }
    let blank = Cell(" " as Unicode.Scalar, style)
    for row in max(0, rect.row)..<max(0, min(size.rows, rect.row + rect.rows)) {
      rows[row].separate(left..<right)
      rows[row].withUnsafeMutableBufferPointer { cells in
        for column in left..<right { cells[column] = blank }
      }
    }
  }

  /// Draws a border with a title at the left and a note at the right of its upper edge.
  public mutating func box(
    _ rect: Rect, title: String = "", note: String = "", glyphs: Glyphs, border: Style,
    titleStyle: Style
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let right = rect.column + rect.columns - 1
    let bottom = rect.row + rect.rows - 1
    for column in (rect.column + 1)..<right {
      put(Cell(glyphs.horizontal, border), column: column, row: rect.row)
      put(Cell(glyphs.horizontal, border), column: column, row: bottom)
    }
    for row in (rect.row + 1)..<bottom {
      put(Cell(glyphs.vertical, border), column: rect.column, row: row)
      put(Cell(glyphs.vertical, border), column: right, row: row)
    }
    put(Cell(glyphs.topLeft, border), column: rect.column, row: rect.row)
    put(Cell(glyphs.topRight, border), column: right, row: rect.row)
    put(Cell(glyphs.bottomLeft, border), column: rect.column, row: bottom)
    put(Cell(glyphs.bottomRight, border), column: right, row: bottom)
    let noteRoom = note.isEmpty ? 0 : TextWidth.of(note) + 3
    if !title.isEmpty {
      write(
        " \(title) ", at: Point(column: rect.column + 1, row: rect.row),
        width: rect.columns - 2 - noteRoom, style: titleStyle)
    }
    if !note.isEmpty, noteRoom + 4 < rect.columns {
      write(
        " \(note) ", at: Point(column: right - noteRoom + 1, row: rect.row), style: titleStyle)
    }
  }

  /// `text` as shown, cut only where it is wider than `width` columns.
  static func fitted(_ text: String, to width: Int) -> String {
    let line = Shown.line(text)
    return TextWidth.of(line) > width ? cut(line, to: width) : line
  }

  /// `line` cut to `width` columns, the last of them «…».
  static func cut(_ line: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    if PlainText.columns(line) != nil {
      return String(line.unicodeScalars.prefix(width - 1)) + "…"
    }
    var result = ""
    var used = 0
    for character in line {
      let next = TextWidth.of(character)
      if used + next > width - 1 { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }

  private mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return }
    // The second column of a wide character follows its first.
    rows[row].separate((cell.isFilled ? column : column + 1)..<column + 1)
    rows[row][column] = cell
  }
}

extension [Cell] {
  /// Halves of wide characters must not stay behind beside the columns that are drawn.
  fileprivate mutating func separate(_ drawn: Range<Int>) {
    if !drawn.isEmpty, drawn.lowerBound > 0, !self[drawn.lowerBound].isFilled {
      self[drawn.lowerBound - 1] = Cell(" " as Unicode.Scalar, self[drawn.lowerBound - 1].style)
    }
    if drawn.upperBound < count, !self[drawn.upperBound].isFilled {
      self[drawn.upperBound] = Cell(" " as Unicode.Scalar, self[drawn.upperBound].style)
    }
  }
}
