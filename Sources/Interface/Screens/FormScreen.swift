import Dialogue
import Wording

/// Where the parts of a form stand; the reducer needs it too, for moving within an area.
struct FormLayout {
  let rect: Rect
  let labelWidth: Int
  let areaRows: Int

  init(_ form: Form, body: Rect) {
    let width = Self.width(in: body.columns)
    let areas = form.fields.count { if case .area = $0.content { true } else { false } }
    let lines = form.fields.count - areas
    let fixed = lines + (form.hasButton ? 2 : 0) + 3
    let room = max(3, body.rows - fixed - areas)
    areaRows = areas > 0 ? min(areas == form.fields.count ? 12 : 6, room) : 0
    rect = body.centred(columns: width, rows: min(body.rows, fixed + areas * (areaRows + 1)))
    labelWidth = min(16, (form.fields.map { TextWidth.of($0.label) }.max() ?? 8) + 2)
  }

  /// Columns of a form in a window of `columns`.
  static func width(in columns: Int) -> Int { min(76, columns - 2) }

  /// Columns and rows of a text area.
  var areaSize: Size { Size(columns: max(8, rect.columns - 4), rows: max(1, areaRows)) }

  var fieldColumns: Int { max(8, rect.columns - 4 - labelWidth) }
}

extension AppState {
  /// The part of the window that rooms and forms share: all but the bar, the message and the keys.
  ///
  /// A message that is longer than a row takes up to four, so that what to do can be read, too.
  var body: Rect {
    let message = min(max(1, messageLines.count), 4)
    return Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2 - message))
  }

  func paint(_ form: Form, _ frame: inout Frame, _ body: Rect) {
    let layout = FormLayout(form, body: body)
    frame.fill(layout.rect, style: look.theme[.text])
    frame.box(
      layout.rect, title: form.title, glyphs: look.glyphs, border: look.theme[.borderFocused],
      titleStyle: look.theme[.titleFocused])
    let inner = layout.rect.inset(2, 1)
    var row = inner.row
    for (index, field) in form.fields.enumerated() {
      let isFocused = index == form.focus
      paintLabel(&frame, field.label, Point(column: inner.column, row: row), isFocused)
      if case .area(let area) = field.content {
        paintArea(&frame, area, inner.column, row + 1, layout, isFocused)
        row += 1 + layout.areaRows
      } else {
        let place = Rect(
          column: inner.column + layout.labelWidth, row: row, columns: layout.fieldColumns,
          rows: 1)
        paint(field, &frame, place, isFocused)
        row += 1
      }
    }
    if form.hasButton {
      let style = look.theme[form.isOnButton ? .rowSelected : .key]
      frame.write("[ \(texts.save) ]", at: Point(column: inner.column, row: row + 1), style: style)
      if form.isOnButton { frame.cursor = Point(column: inner.column + 2, row: row + 1) }
    }
    if let complaint = form.complaint {
      let bottom = layout.rect.row + layout.rect.rows - 1
      frame.write(
        " \(complaint) ", at: Point(column: layout.rect.column + 1, row: bottom),
        width: layout.rect.columns - 2, style: look.theme[.messageError])
    }
    paintProposals(form, &frame, layout)
  }

  private func paintLabel(
    _ frame: inout Frame, _ label: String, _ point: Point, _ isFocused: Bool
  ) {
    frame.write(label, at: point, style: look.theme[isFocused ? .textStrong : .fieldLabel])
  }

  private func paint(_ field: FormField, _ frame: inout Frame, _ rect: Rect, _ isFocused: Bool) {
    let style = look.theme[isFocused ? .fieldFocused : .field]
    let point = Point(column: rect.column, row: rect.row)
    frame.fill(rect, style: style)
    switch field.content {
    case .line(let line): paintLine(&frame, line, rect, style, isFocused)
    case .place(let place): paintLine(&frame, place.field, rect, style, isFocused)
    case .choice(let options, let selected):
      let word = options.indices.contains(selected) ? options[selected] : ""
      frame.write(
        isFocused ? "< \(word) >" : word, at: point, width: rect.columns, style: style)
      if isFocused { frame.cursor = point }
    case .area: break
    }
  }

  private func paintLine(
    _ frame: inout Frame, _ line: TextField, _ rect: Rect, _ style: Style, _ isFocused: Bool
  ) {
    let visible = line.visible(width: rect.columns)
    frame.write(
      visible.text, at: Point(column: rect.column, row: rect.row), width: rect.columns,
      style: style)
    guard isFocused else { return }
    frame.cursor = Point(column: rect.column + visible.cursorColumn, row: rect.row)
    frame.showsCursor = true
  }

  private func paintArea(
    _ frame: inout Frame, _ area: TextArea, _ column: Int, _ row: Int, _ layout: FormLayout,
    _ isFocused: Bool
  ) {
    let size = layout.areaSize
    let style = look.theme[isFocused ? .fieldFocused : .field]
    frame.fill(
      Rect(column: column, row: row, columns: size.columns, rows: size.rows), style: style)
    let shown = area.layout(width: size.columns, height: size.rows)
    for (index, line) in shown.rows.prefix(size.rows).enumerated() {
      frame.write(
        line, at: Point(column: column, row: row + index), width: size.columns, style: style)
    }
    guard isFocused else { return }
    frame.cursor = Point(column: column + shown.cursor.column, row: row + shown.cursor.row)
    frame.showsCursor = true
  }

  private func paintProposals(_ form: Form, _ frame: inout Frame, _ layout: FormLayout) {
    guard case .place(let place)? = form.focused?.content, !place.proposals.isEmpty else { return }
    let row = layout.rect.row + 2 + form.focus
    let rect = Rect(
      column: layout.rect.column + 2 + layout.labelWidth, row: row, columns: layout.fieldColumns,
      rows: place.proposals.count)
    frame.fill(
      Rect(
        column: layout.rect.column + 1, row: row, columns: layout.rect.columns - 2,
        rows: rect.rows), style: look.theme[.text])
    for (index, proposal) in place.proposals.enumerated() {
      let line = Rect(column: rect.column, row: row + index, columns: rect.columns, rows: 1)
      let style = look.theme[index == place.highlighted ? .rowSelected : .rowUnfocused]
      frame.fill(line, style: style)
      frame.write(
        proposal.name, at: Point(column: line.column, row: line.row), width: line.columns,
        style: style)
    }
  }
}
