import Wording

extension AppState {
  func paint(_ picker: Picker, _ frame: inout Frame, _ body: Rect) {
    let rect = body.centred(columns: min(76, body.columns - 4), rows: body.rows - 2)
    frame.fill(rect, style: look.theme[.text])
    let title =
      switch picker.kind {
      case .actionsHere: texts.helpTitle
      case .allActions: texts.paletteTitle
      case .items, .records: texts.findTitle
      case .instruments: texts.instrumentsTitle
      case .kinds: texts.kindsTitle
      case .phones: texts.phonesTitle
      case .findings: texts.findingsTitle
      case .formats: look.wording.actions.issueActa.title
      case .papers, .paperFormats: look.wording.actions.papers.title
      case .versions: look.wording.actions.compareActa.title
      }
    frame.box(
      rect, title: title, glyphs: look.glyphs, border: look.theme[.borderFocused],
      titleStyle: look.theme[.titleFocused])
    let (line, list) = rect.inset(1, 1).splitTop(1)
    let entries = picker.matches
    paintList(
      &frame, list, count: entries.count, cursor: picker.cursor, empty: texts.nothingFound
    ) { index in
      let entry = entries[index]
      return ListRow(
        left: entry.title, right: entry.detail,
        scope: entry.obstacle == nil ? .text : .keyDisabled)
    }
    let style = look.theme[.fieldFocused]
    frame.fill(line, style: style)
    let visible = picker.query.visible(width: max(4, line.columns - 3))
    frame.write("> ", at: Point(column: line.column, row: line.row), style: style)
    frame.write(
      visible.text, at: Point(column: line.column + 2, row: line.row), width: line.columns - 2,
      style: style)
    frame.cursor = Point(column: line.column + 2 + visible.cursorColumn, row: line.row)
    frame.showsCursor = true
  }
}
