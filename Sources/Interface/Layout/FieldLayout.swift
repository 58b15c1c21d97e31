extension PlacedPane {
  /// Prompt, fields and button as far as they are seen; below them advice and complaint.
  mutating func lay(_ fields: FieldList) {
    let (form, layout) = (fields.form, fields.layout)
    lines = Array(repeating: Line(), count: layout.visibleRows)
    for (index, text) in layout.promptRows.enumerated() {
      put(Line(spans: [span(text, .textStrong)]), at: index, layout)
    }
    for (index, field) in form.fields.enumerated() {
      lay(field, at: index, layout, isFocused: index == form.focus)
    }
    if form.hasButton, let start = layout.starts.last {
      let ink: Scope = form.isOnButton ? .rowSelected : .key
      put(
        Line(spans: [span("[ \(fields.button) ]", ink)], target: form.fields.count), at: start,
        layout)
      if form.isOnButton { setCaret(column: 2, at: start, layout, shows: false) }
    }
    lines += layout.adviceRows.map { Line(spans: [span($0.text, $0.scope)]) }
    let room = max(0, inner.rows - lines.count)
    lines += layout.complaintRows.prefix(room).map { Line(spans: [span($0, .messageError)]) }
  }

  private func span(_ text: String, _ scope: Scope) -> Span {
    Span(column: inner.column, columns: inner.columns, text: text, ink: Ink(scope))
  }

  private mutating func put(_ line: Line, at row: Int, _ layout: FormLayout) {
    guard let index = layout.visibleRow(row), lines.indices.contains(index) else { return }
    lines[index] = line
  }

  private mutating func setCaret(column: Int, at row: Int, _ layout: FormLayout, shows: Bool) {
    guard let index = layout.visibleRow(row) else { return }
    caret = Point(column: inner.column + column, row: inner.row + index)
    showsCaret = shows
  }

  private mutating func lay(
    _ field: FormField, at index: Int, _ layout: FormLayout, isFocused: Bool
  ) {
    let start = layout.starts[index]
    let label = Span(
      column: inner.column, columns: inner.columns, text: field.label,
      ink: Ink(isFocused ? .textStrong : .fieldLabel))
    let ink = Ink(isFocused ? .fieldFocused : .field)
    let column = layout.labelWidth
    let width = layout.fieldColumns
    let left = inner.column + column
    let value = { (text: String) -> Span in
      Span(column: left, columns: width, text: text, ink: ink, fills: true)
    }
    var line = Line(spans: [label], target: index)
    switch field.content {
    case .line(let field): line.spans.append(lay(field, value, at: start, layout, isFocused))
    case .place(let place):
      line.spans.append(lay(place.field, value, at: start, layout, isFocused))
    case .choice(let choice):
      let room = width - 4
      let word = choice.word
      let shown = TextWidth.of(word) > room ? Frame.cut(word, to: room) : word
      line.spans.append(value(isFocused ? "< \(shown) >" : word))
      if isFocused { setCaret(column: column, at: start, layout, shows: false) }
    case .several(let several):
      line.spans += spans(of: several, isFocused, value)
      if isFocused { setCaret(column: column, at: start, layout, shows: false) }
    case .area(let area): lay(area, at: start + 1, of: index, layout, ink, isFocused)
    }
    put(line, at: start, layout)
  }

  private mutating func lay(
    _ field: TextField, _ value: (String) -> Span, at start: Int, _ layout: FormLayout,
    _ isFocused: Bool
  ) -> Span {
    let visible = field.visible(width: layout.fieldColumns)
    if isFocused {
      setCaret(
        column: layout.labelWidth + visible.cursorColumn, at: start, layout, shows: true)
    }
    return value(visible.text)
  }

  /// What is chosen; in focus, the option under the cursor with its sign, and how many there are.
  private func spans(
    of field: SeveralField, _ isFocused: Bool, _ value: (String) -> Span
  ) -> [Span] {
    guard isFocused, field.options.indices.contains(field.cursor) else {
      let chosen = field.chosen.sorted().filter(field.options.indices.contains)
      return [value(chosen.map { field.options[$0] }.joined(separator: ", "))]
    }
    let box = field.chosen.contains(field.cursor) ? "[x]" : "[ ]"
    let count = " \(field.cursor + 1)/\(field.options.count)"
    var option = value("< \(box) \(field.options[field.cursor]) >")
    var note = option
    option.columns -= count.count
    note = Span(
      column: option.column + option.columns, columns: count.count, text: count, ink: option.ink)
    return [option, note]
  }

  private mutating func lay(
    _ area: TextArea, at start: Int, of field: Int, _ layout: FormLayout, _ ink: Ink,
    _ isFocused: Bool
  ) {
    let size = layout.areaSize
    let shown = area.layout(width: size.columns, height: size.rows)
    for index in 0..<size.rows {
      let text = shown.rows.indices.contains(index) ? shown.rows[index] : ""
      let span = Span(
        column: inner.column, columns: size.columns, text: text, ink: ink, fills: true)
      put(Line(spans: [span], target: field), at: start + index, layout)
    }
    if isFocused {
      setCaret(column: shown.cursor.column, at: start + shown.cursor.row, layout, shows: true)
    }
  }
}

extension Layout {
  /// What the gazetteer proposes, below its field, as far as the window reaches.
  mutating func addProposals(of fields: FieldList) {
    let (form, layout) = (fields.form, fields.layout)
    guard case .place(let place)? = form.focused?.content, !place.proposals.isEmpty,
      let row = layout.visibleRow(layout.starts[form.focus])
    else { return }
    let first = layout.rect.row + 2 + row
    let rect = Rect(
      column: layout.rect.column + 1, row: first, columns: layout.rect.columns - 2,
      rows: min(place.proposals.count, size.rows - 2 - first))
    guard rect.rows > 0 else { return }
    var pane = PlacedPane(
      Pane(id: .proposals, margin: 1, covers: true, body: .bar(Bar(pieces: []))), in: rect)
    let top = max(0, (place.highlighted ?? 0) - rect.rows + 1)
    let column = pane.inner.column + layout.labelWidth
    pane.lines = place.proposals.indices[top...].prefix(rect.rows).map { index in
      let ink = Ink(index == place.highlighted ? .rowSelected : .rowUnfocused)
      return Line(
        spans: [
          Span(
            column: column, columns: layout.fieldColumns, text: place.proposals[index].name,
            ink: ink, fills: true)
        ], target: index)
    }
    panes.append(pane)
    // A screen reader is told of the proposal, not of the field.
    guard let highlighted = place.highlighted else { return }
    caret = Point(column: column, row: first + highlighted - top)
    showsCaret = false
  }
}
