/// The lines of a text as they flow into rows of one width; wraps only the lines it is asked for.
struct TextFlow {
  /// A row on the screen: which line it belongs to, and which of its rows it is.
  struct Row: Hashable, Sendable, Comparable {
    var line: Int
    var index: Int

    static func < (one: Row, other: Row) -> Bool {
      (one.line, one.index) < (other.line, other.index)
    }
  }

  let lines: [GraphemeLine]
  let width: Int
  private var wrapped: [Int: [Range<Int>]] = [:]

  init(_ lines: [GraphemeLine], width: Int) {
    self.lines = lines
    self.width = max(1, width)
  }

  /// The lines that were asked for so far.
  var wrappedLines: [Int] { Array(wrapped.keys) }

  /// The ranges of characters in the rows of a line.
  mutating func rows(of line: Int) -> [Range<Int>] {
    if let known = wrapped[line] { return known }
    let rows = TextWrap.rows(of: lines[line].metrics, width: width)
    wrapped[line] = rows
    return rows
  }

  /// The row that shows a position; between two rows of a line, the later one.
  mutating func row(of position: TextPosition) -> Row {
    let rows = rows(of: position.line)
    var low = 0
    var high = rows.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].lowerBound <= position.offset { low = middle } else { high = middle - 1 }
    }
    return Row(line: position.line, index: low)
  }

  /// The column of a position in its row; spaces beyond the edge stand at the edge.
  mutating func column(of position: TextPosition) -> Int {
    let start = range(of: row(of: position)).lowerBound
    let before = lines[position.line].metrics[start..<position.offset]
    return min(width - 1, before.reduce(0) { $0 + $1.columns })
  }

  mutating func range(of row: Row) -> Range<Int> { rows(of: row.line)[row.index] }

  /// The last position that is shown in a row.
  mutating func end(of row: Row) -> TextPosition {
    let rows = rows(of: row.line)
    let end = rows[row.index].upperBound
    return TextPosition(line: row.line, offset: row.index == rows.count - 1 ? end : end - 1)
  }

  /// The position in a row that is nearest to a column from the left.
  mutating func position(in row: Row, column: Int) -> TextPosition {
    let range = range(of: row)
    let last = end(of: row).offset
    var offset = range.lowerBound
    var passed = 0
    while offset < last {
      passed += lines[row.line].metrics[offset].columns
      guard passed <= column else { break }
      offset += 1
    }
    return TextPosition(line: row.line, offset: offset)
  }

  /// The row `count` rows further down (up where negative), or the last (first) one.
  mutating func row(_ count: Int, from start: Row) -> Row {
    var row = start
    var left = abs(count)
    while left > 0 {
      if count > 0 {
        let below = rows(of: row.line).count - 1 - row.index
        if left <= below || row.line == lines.count - 1 {
          return Row(line: row.line, index: row.index + min(left, below))
        }
        left -= below + 1
        row = Row(line: row.line + 1, index: 0)
      } else {
        if left <= row.index || row.line == 0 {
          return Row(line: row.line, index: max(0, row.index - left))
        }
        left -= row.index + 1
        row = Row(line: row.line - 1, index: rows(of: row.line - 1).count - 1)
      }
    }
    return row
  }

  /// The last row of the text.
  mutating func lastRow() -> Row {
    Row(line: lines.count - 1, index: rows(of: lines.count - 1).count - 1)
  }

  /// What a row shows, fit for a terminal.
  mutating func text(of row: Row) -> String {
    var columns = 0
    var shown = ""
    for index in range(of: row) {
      columns += lines[row.line].metrics[index].columns
      // Only spaces reach beyond the edge, or a single character wider than the row.
      if columns > width { break }
      shown += Shown.line(String(lines[row.line].characters[index]))
    }
    return shown
  }
}
