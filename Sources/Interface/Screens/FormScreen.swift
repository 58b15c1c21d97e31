import Dialogue
import Wording

extension AppState {
  /// The part of the window that rooms and forms share.
  var body: Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 3))
  }

  func paint(_ form: Form, _ frame: inout Frame, _ body: Rect) {
    let layout = FormLayout(form, body: body, advice: advice(on: form))
    let note = layout.isScrolled ? "\(form.focus + 1)/\(layout.starts.count)" : ""
    frame.fill(layout.rect, style: look.theme[.text])
    frame.box(
      layout.rect, title: form.title, note: note, glyphs: look.glyphs,
      border: look.theme[.borderFocused], titleStyle: look.theme[.titleFocused])
    paintPrompt(&frame, layout)
    for (index, field) in form.fields.enumerated() {
      paint(field, &frame, layout, at: layout.starts[index], isFocused: index == form.focus)
    }
    if form.hasButton { paintButton(&frame, layout, isFocused: form.isOnButton) }
    paintAdvice(&frame, layout)
    paintComplaint(&frame, layout)
    paintProposals(form, &frame, layout)
  }

  private func paintPrompt(_ frame: inout Frame, _ layout: FormLayout) {
    for (index, text) in layout.promptRows.enumerated() {
      guard let row = layout.screenRow(index) else { continue }
      frame.write(
        text, at: Point(column: layout.rect.column + 2, row: row), width: layout.rect.columns - 4,
        style: look.theme[.textStrong])
    }
  }

  private func paintButton(_ frame: inout Frame, _ layout: FormLayout, isFocused: Bool) {
    guard let start = layout.starts.last, let row = layout.screenRow(start) else { return }
    let point = Point(column: layout.rect.column + 2, row: row)
    let style = look.theme[isFocused ? .rowSelected : .key]
    frame.write("[ \(texts.save) ]", at: point, style: style)
    if isFocused { frame.cursor = Point(column: point.column + 2, row: row) }
  }

  private func paintAdvice(_ frame: inout Frame, _ layout: FormLayout) {
    for (index, line) in layout.adviceRows.enumerated() {
      let row = layout.rect.row + 1 + layout.visibleRows + index
      frame.write(
        line.text, at: Point(column: layout.rect.column + 2, row: row),
        width: layout.rect.columns - 4, style: look.theme[line.scope])
    }
  }

  private func paintComplaint(_ frame: inout Frame, _ layout: FormLayout) {
    for (index, text) in layout.complaintRows.enumerated() {
      let row = layout.rect.row + 1 + layout.visibleRows + layout.adviceRows.count + index
      guard row < layout.rect.row + layout.rect.rows - 1 else { return }
      frame.write(
        text, at: Point(column: layout.rect.column + 2, row: row), width: layout.rect.columns - 4,
        style: look.theme[.messageError])
    }
  }

  private func paint(
    _ field: FormField, _ frame: inout Frame, _ layout: FormLayout, at start: Int, isFocused: Bool
  ) {
    let column = layout.rect.column + 2
    if let row = layout.screenRow(start) {
      frame.write(
        field.label, at: Point(column: column, row: row),
        style: look.theme[isFocused ? .textStrong : .fieldLabel])
      let rect = Rect(
        column: column + layout.labelWidth, row: row, columns: layout.fieldColumns, rows: 1)
      paint(field, &frame, rect, isFocused)
    }
    if case .area(let area) = field.content {
      paintArea(&frame, area, layout, at: start + 1, isFocused)
    }
  }

  private func paint(_ field: FormField, _ frame: inout Frame, _ rect: Rect, _ isFocused: Bool) {
    let style = look.theme[isFocused ? .fieldFocused : .field]
    let point = Point(column: rect.column, row: rect.row)
    switch field.content {
    case .line(let line): paintLine(&frame, line, rect, style, isFocused)
    case .place(let place): paintLine(&frame, place.field, rect, style, isFocused)
    case .choice(let choice):
      frame.fill(rect, style: style)
      let word = choice.word
      let room = rect.columns - 4
      let shown = TextWidth.of(word) > room ? Frame.cut(word, to: room) : word
      frame.write(
        isFocused ? "< \(shown) >" : word, at: point, width: rect.columns, style: style)
      if isFocused { frame.cursor = point }
    case .several(let several): paintSeveral(&frame, several, rect, style, isFocused)
    case .area: break
    }
  }

  /// What is chosen; in focus, the option under the cursor with its sign, and how many there are.
  private func paintSeveral(
    _ frame: inout Frame, _ field: SeveralField, _ rect: Rect, _ style: Style, _ isFocused: Bool
  ) {
    let point = Point(column: rect.column, row: rect.row)
    frame.fill(rect, style: style)
    guard isFocused, field.options.indices.contains(field.cursor) else {
      let chosen = field.chosen.sorted().filter(field.options.indices.contains)
      let words = chosen.map { field.options[$0] }.joined(separator: ", ")
      frame.write(words, at: point, width: rect.columns, style: style)
      if isFocused { frame.cursor = point }
      return
    }
    let box = field.chosen.contains(field.cursor) ? "[x]" : "[ ]"
    let count = " \(field.cursor + 1)/\(field.options.count)"
    frame.write(
      "< \(box) \(field.options[field.cursor]) >", at: point, width: rect.columns - count.count,
      style: style)
    frame.writeRight(count, in: rect, style: style)
    frame.cursor = point
  }

  private func paintLine(
    _ frame: inout Frame, _ line: TextField, _ rect: Rect, _ style: Style, _ isFocused: Bool
  ) {
    frame.fill(rect, style: style)
    let visible = line.visible(width: rect.columns)
    frame.write(
      visible.text, at: Point(column: rect.column, row: rect.row), width: rect.columns,
      style: style)
    guard isFocused else { return }
    frame.cursor = Point(column: rect.column + visible.cursorColumn, row: rect.row)
    frame.showsCursor = true
  }

  private func paintArea(
    _ frame: inout Frame, _ area: TextArea, _ layout: FormLayout, at start: Int, _ isFocused: Bool
  ) {
    let size = layout.areaSize
    let column = layout.rect.column + 2
    let style = look.theme[isFocused ? .fieldFocused : .field]
    let shown = area.layout(width: size.columns, height: size.rows)
    for index in 0..<size.rows {
      guard let row = layout.screenRow(start + index) else { continue }
      frame.fill(Rect(column: column, row: row, columns: size.columns, rows: 1), style: style)
      guard shown.rows.indices.contains(index) else { continue }
      frame.write(
        shown.rows[index], at: Point(column: column, row: row), width: size.columns, style: style)
    }
    guard isFocused, let row = layout.screenRow(start + shown.cursor.row) else { return }
    frame.cursor = Point(column: column + shown.cursor.column, row: row)
    frame.showsCursor = true
  }

  /// What the gazetteer proposes, below the field, as far as the window reaches.
  private func paintProposals(_ form: Form, _ frame: inout Frame, _ layout: FormLayout) {
    guard case .place(let place)? = form.focused?.content, !place.proposals.isEmpty,
      let fieldRow = layout.screenRow(layout.starts[form.focus])
    else { return }
    let count = min(place.proposals.count, body.row + body.rows - fieldRow - 1)
    guard count > 0 else { return }
    let first = max(0, (place.highlighted ?? 0) - count + 1)
    frame.fill(
      Rect(
        column: layout.rect.column + 1, row: fieldRow + 1, columns: layout.rect.columns - 2,
        rows: count), style: look.theme[.text])
    for offset in 0..<count {
      let index = first + offset
      let line = Rect(
        column: layout.rect.column + 2 + layout.labelWidth, row: fieldRow + 1 + offset,
        columns: layout.fieldColumns, rows: 1)
      let style = look.theme[index == place.highlighted ? .rowSelected : .rowUnfocused]
      frame.fill(line, style: style)
      frame.write(
        place.proposals[index].name, at: Point(column: line.column, row: line.row),
        width: line.columns, style: style)
      // A screen reader is told of the proposal, not of the field.
      if index == place.highlighted {
        frame.cursor = Point(column: line.column, row: line.row)
        frame.showsCursor = false
      }
    }
  }
}
