extension TextArea {
  /// Takes a key.
  ///
  /// - Parameters:
  ///   - width: columns of the box that shows the text, as for ``layout(width:height:)``.
  ///   - height: rows of that box.
  /// - Returns: whether it was an editing key, even where it changed nothing.
  public mutating func handle(_ key: Key, width: Int, height: Int) -> Bool {
    guard let action = EditAction(key) else { return false }
    var flow = TextFlow(lines, width: width)
    // What is on screen now, also when this is the first key, or the box has changed.
    top = top(in: &flow, height: height)
    switch action {
    case .up, .down, .pageUp, .pageDown:
      moveVertically(by: rows(for: action, height: height), in: &flow)
    case .type, .breakLine, .yank, .eraseLeft, .eraseRight,
      .cutWordLeft, .cutWordRight, .cutToStart, .cutToEnd:
      edit(action)
      flow = TextFlow(lines, width: width)
    case .left, .right, .wordLeft, .wordRight, .home, .end:
      column = nil
      cursor = target(of: action, in: &flow)
    }
    top = top(in: &flow, height: height)
    return true
  }

  /// The rows that a box shows, scrolled so that the cursor is among them.
  ///
  /// - Returns: at most `height` rows of at most `width` columns, fit to be shown (``Shown``), and
  ///   where the cursor stands in the box.
  public func layout(width: Int, height: Int) -> (rows: [String], cursor: Point) {
    var flow = TextFlow(lines, width: width)
    var row = top(in: &flow, height: height)
    let last = flow.lastRow()
    let cursorRow = flow.row(of: cursor)
    var rows: [String] = []
    var point = Point(column: flow.column(of: cursor), row: 0)
    while rows.count < max(1, height) {
      if row == cursorRow { point.row = rows.count }
      rows.append(flow.text(of: row))
      if row == last { break }
      row = flow.row(1, from: row)
    }
    return (rows, point)
  }

  private func rows(for action: EditAction, height: Int) -> Int {
    let page = max(1, height - 1)
    if action == .up { return -1 }
    if action == .down { return 1 }
    return action == .pageUp ? -page : page
  }

  private mutating func moveVertically(by count: Int, in flow: inout TextFlow) {
    let goal = column ?? flow.column(of: cursor)
    let start = flow.row(of: cursor)
    let row = flow.row(count, from: start)
    if row == start {
      // From the outermost row the cursor goes to the very start or end, as people expect.
      cursor = count < 0 ? TextPosition(line: 0, offset: 0) : flow.end(of: row)
    } else {
      cursor = flow.position(in: row, column: goal)
    }
    column = goal
  }

  private mutating func edit(_ action: EditAction) {
    switch action {
    case .type(let character): insert(String(character))
    case .breakLine: insert("\n")
    case .yank: insert(cut)
    case .eraseLeft: remove(from: neighbour(-1), to: cursor)
    case .eraseRight: remove(from: cursor, to: neighbour(1))
    case .cutWordLeft: cutOut(from: wordStart(), to: cursor)
    case .cutWordRight: cutOut(from: cursor, to: wordEnd())
    case .cutToStart: cutOut(from: TextPosition(line: cursor.line, offset: 0), to: cursor)
    case .cutToEnd:
      let end = TextPosition(line: cursor.line, offset: lines[cursor.line].count)
      cutOut(from: cursor, to: cursor == end ? neighbour(1) : end)
    case .up, .down, .pageUp, .pageDown, .left, .right, .wordLeft, .wordRight, .home, .end:
      break
    }
  }

  private mutating func cutOut(from start: TextPosition, to end: TextPosition) {
    let taken = remove(from: start, to: end)
    if !taken.isEmpty { cut = taken }
  }

  private func target(of action: EditAction, in flow: inout TextFlow) -> TextPosition {
    switch action {
    case .left: return neighbour(-1)
    case .right: return neighbour(1)
    case .wordLeft: return wordStart()
    case .wordRight: return wordEnd()
    case .home:
      let row = flow.row(of: cursor)
      return TextPosition(line: cursor.line, offset: flow.range(of: row).lowerBound)
    case .end:
      return flow.end(of: flow.row(of: cursor))
    case .type, .breakLine, .yank, .eraseLeft, .eraseRight, .cutWordLeft, .cutWordRight,
      .cutToStart, .cutToEnd, .up, .down, .pageUp, .pageDown:
      return cursor
    }
  }

  /// The position one character before or after the cursor, across line breaks.
  private func neighbour(_ step: Int) -> TextPosition {
    let offset = cursor.offset + step
    if offset < 0 {
      guard cursor.line > 0 else { return cursor }
      return TextPosition(line: cursor.line - 1, offset: lines[cursor.line - 1].count)
    }
    if offset > lines[cursor.line].count {
      return cursor.line + 1 < lines.count ? TextPosition(line: cursor.line + 1, offset: 0) : cursor
    }
    return TextPosition(line: cursor.line, offset: offset)
  }

  /// The start of the word before the cursor; from the start of a line, the end of the one before.
  private func wordStart() -> TextPosition {
    guard cursor.offset > 0 else { return neighbour(-1) }
    let offset = lines[cursor.line].wordStart(before: cursor.offset)
    return TextPosition(line: cursor.line, offset: offset)
  }

  private func wordEnd() -> TextPosition {
    guard cursor.offset < lines[cursor.line].count else { return neighbour(1) }
    let offset = lines[cursor.line].wordEnd(after: cursor.offset)
    return TextPosition(line: cursor.line, offset: offset)
  }

  /// The row to show first: the one of last time, moved no further than the cursor asks, and with
  /// no empty rows below a text that could fill them.
  private func top(in flow: inout TextFlow, height: Int) -> TextFlow.Row {
    let height = max(1, height)
    var row = top
    row.line = min(row.line, lines.count - 1)
    row.index = min(row.index, flow.rows(of: row.line).count - 1)
    let cursorRow = flow.row(of: cursor)
    let last = flow.lastRow()
    row = min(row, cursorRow, flow.row(1 - height, from: last))
    return max(row, flow.row(1 - height, from: cursorRow))
  }
}
