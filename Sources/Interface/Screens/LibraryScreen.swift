import Dialogue
import Wording

extension AppState {
  func paintLibrary(_ frame: inout Frame, _ body: Rect) {
    frame.box(
      body, title: texts.library, glyphs: look.glyphs, border: look.theme[.borderFocused],
      titleStyle: look.theme[.titleFocused])
    var inner = body.inset(1, 1)
    if library.isFiltering || !library.filter.text.isEmpty {
      let (line, rest) = inner.splitTop(1)
      paintFilter(&frame, line)
      inner = rest
    }
    let widths = columns(in: inner.columns)
    let (heading, rows) = inner.splitTop(1)
    if !library.entries.isEmpty {
      frame.write(
        " " + line(headings, widths), at: Point(column: heading.column, row: heading.row),
        width: heading.columns, style: look.theme[.textDim])
    }
    let empty =
      library.entries.isEmpty
      ? texts.noMesas + " " + texts.noMesasHint : texts.nothingMatches
    let filterCursor = frame.cursor
    paintList(
      &frame, rows, count: library.shown.count, cursor: library.cursor, empty: empty
    ) { index in
      row(library.entries[library.shown[index]], widths)
    }
    if library.isFiltering, overlay == nil { frame.cursor = filterCursor }
  }

  private func paintFilter(_ frame: inout Frame, _ line: Rect) {
    let label = " \(texts.filterLabel): "
    let start = frame.write(
      label, at: Point(column: line.column, row: line.row), style: look.theme[.fieldLabel])
    let width = max(4, line.columns - start - 1)
    let visible = library.filter.visible(width: width)
    let style = look.theme[library.isFiltering ? .fieldFocused : .field]
    frame.fill(
      Rect(column: line.column + start, row: line.row, columns: width, rows: 1), style: style)
    frame.write(
      visible.text, at: Point(column: line.column + start, row: line.row), width: width,
      style: style)
    if library.isFiltering, overlay == nil {
      frame.cursor = Point(column: line.column + start + visible.cursorColumn, row: line.row)
      frame.showsCursor = true
    }
  }

  private var headings: [String] {
    [
      texts.columnMesa, texts.columnPhase, texts.columnProgress, texts.columnSession,
      texts.columnPlace,
    ]
  }

  /// Widths of mesa, phase, progress, last session and place; the place goes first when narrow.
  private func columns(in width: Int) -> [Int] {
    let fixed = width >= 76 ? [22, 7, 16] : [14, 7, 0]
    let place = width >= 110 ? 36 : 0
    let name = max(10, width - 2 - fixed.reduce(0, +) - place - 2 * 4)
    return [name] + fixed + [place]
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).compactMap { cell, width in
      guard width > 0 else { return nil }
      return Self.padded(cell, to: width)
    }.joined(separator: "  ")
  }

  private func row(_ entry: LibraryEntry, _ widths: [Int]) -> ListRow {
    if let problem = entry.problem {
      return ListRow(left: "\(look.glyphs.warning) \(entry.name): \(problem)", scope: .messageError)
    }
    let session =
      entry.lastSession.map { number in
        let date = entry.lastSessionDate.map { look.wording.dates.short($0) } ?? ""
        return texts.sessionOn(number, date, entry.isSessionOpen)
      } ?? texts.noSession
    let progress = "\(entry.progress.settled)/\(entry.progress.total)"
    let phase = label(of: .phase(entry.phase))
    return ListRow(left: line([entry.name, phase, progress, session, entry.place], widths))
  }

  /// `text` cut or filled with spaces to exactly `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    let shown = Shown.line(text)
    let used = TextWidth.of(shown)
    if used > width {
      let cut = Frame.cut(shown, to: width)
      return cut + String(repeating: " ", count: max(0, width - TextWidth.of(cut)))
    }
    return shown + String(repeating: " ", count: width - used)
  }
}
