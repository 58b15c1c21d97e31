/// The lines of the rows of a list down to the end of its window, and where the window begins.
///
/// The window moves by half a screen, so that most moves repaint two rows.
struct ShownRows {
  struct Line {
    let index: Int
    let row: Row
    let text: String
    let ink: Ink
    let isFirst: Bool
  }

  private(set) var lines: [Line] = []
  private(set) var first = 0

  init(_ list: RowList, rows: Int, columns: Int, _ kept: inout LayoutMemory) {
    guard rows > 0 else { return }
    // Rows of one line each need no look at those above the window, and are not kept.
    let start = Self.first(count: list.count, cursor: list.cursor, rows: rows)
    let probe = list.key == nil ? list.row(start) : nil
    if let probe, !probe.wraps {
      for index in start..<min(list.count, start + rows) {
        let row = index == start ? probe : list.row(index)
        lines.append(Line(index: index, row: row, text: row.left, ink: row.ink, isFirst: true))
      }
      return
    }
    let room = columns - list.before
    let isKept = list.key != nil
    if isKept { kept.rows.turn(to: list, columns: room) }
    for index in 0..<list.count {
      if index > list.cursor, lines.count >= first + rows { break }
      let begin = lines.count
      if isKept, let known = kept.rows[index] {
        lines += known
      } else {
        let made = Self.lines(of: list.row(index), at: index, columns: room, &kept)
        if isKept { kept.rows[index] = made }
        lines += made
      }
      if index == list.cursor {
        let last = lines.count - 1
        first = min(begin, Self.first(count: lines.count, cursor: last, rows: rows))
      }
    }
  }

  private static func lines(
    of row: Row, at index: Int, columns: Int, _ kept: inout LayoutMemory
  ) -> [Line] {
    let indent = row.sign.count
    let blank = String(repeating: " ", count: indent)
    var lines: [Line] = []
    for (number, text) in kept.wraps.lines(of: row.left, width: columns - indent).enumerated() {
      lines.append(
        Line(
          index: index, row: row, text: (number == 0 ? row.sign : blank) + text, ink: row.ink,
          isFirst: number == 0))
    }
    if let below = row.below {
      lines.append(
        Line(index: index, row: row, text: blank + below, ink: Ink(.textDim), isFirst: false))
    }
    return lines
  }

  static func first(count: Int, cursor: Int, rows: Int) -> Int {
    guard count > rows, rows > 0 else { return 0 }
    let step = max(1, rows / 2)
    let first = cursor < rows ? 0 : ((cursor - rows) / step + 1) * step
    return min(first, max(0, count - 1))
  }
}
