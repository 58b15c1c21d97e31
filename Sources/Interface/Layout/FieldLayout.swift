extension PlacedPane {
  /// Prompt, fields and button as far as they are seen; below them advice and complaint.
  mutating func lay(_ fields: FieldList) {
    let (form, layout) = (fields.form, fields.layout)
    lines = Array(repeating: Line(), count: layout.visibleRows)
    for (index, text) in layout.promptRows.enumerated() {
      put(Line(spans: [span(text, .textStrong)]), at: index, layout)
    }
    for stop in form.stops {
      guard let place = layout.places[stop] else { continue }
      let isFocused = stop == form.focus
      if form.fields.indices.contains(stop) {
        lay(form.fields[stop], stop, at: place, layout, isFocused)
      } else {
        let text = stop == form.more ? fields.more : "[ \(fields.button) ]"
        let ink: Scope = isFocused ? .rowSelected : stop == form.more ? .textDim : .key
        put(Line(spans: [span(text, ink)], target: stop), at: place.row, layout)
        if isFocused { setCaret(column: stop == form.more ? 0 : 2, at: place.row, layout) }
      }
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

  mutating func setCaret(
    column: Int, at row: Int, _ layout: FormLayout, shows: Bool = false
  ) {
    guard let index = layout.visibleRow(row) else { return }
    caret = Point(column: inner.column + column, row: inner.row + index)
    showsCaret = shows
  }

  private mutating func lay(
    _ field: FormField, _ index: Int, at place: FormLayout.Place, _ layout: FormLayout,
    _ isFocused: Bool
  ) {
    let labels = place.label.map { text in
      Line(spans: [span(text, isFocused ? .textStrong : .fieldLabel)], target: index)
    }
    for (offset, line) in labels.enumerated() { put(line, at: place.row + offset, layout) }
    if case .area(let area) = field.content {
      return lay(area, index, at: place, layout, isFocused)
    }
    // Where the label stands beside the field, it is on the same line.
    var line = place.value == place.row ? labels.first ?? Line() : Line()
    line.target = index
    line.spans += spans(of: field, at: place.value, layout, isFocused)
    put(line, at: place.value, layout)
  }

  private mutating func spans(
    of field: FormField, at row: Int, _ layout: FormLayout, _ isFocused: Bool
  ) -> [Span] {
    let width = layout.fieldColumns
    let value = Span(
      column: inner.column + layout.labelWidth, columns: width, text: "",
      ink: Ink(isFocused ? .fieldFocused : .field), fills: true)
    let text: TextField
    switch field.content {
    case .area: return []
    case .line(let field): text = field
    case .place(let place): text = place.field
    case .person(let person): return spans(of: person, in: value, at: row, layout, isFocused)
    case .choice(let choice):
      let options = ChoiceLayout(choice, columns: width)
      if isFocused { setCaret(column: layout.labelWidth + (options?.caret ?? 0), at: row, layout) }
      if let options { return options.spans(in: value) }
      guard isFocused else { return [value.holding(choice.word)] }
      return value.holding(choice.word, choice.position)
    case .several(let several):
      let options = ChoiceLayout(several, columns: width, isFocused: isFocused)
      if isFocused { setCaret(column: layout.labelWidth + (options?.caret ?? 0), at: row, layout) }
      if let options { return options.spans(in: value) }
      guard isFocused, several.options.indices.contains(several.cursor) else {
        let chosen = several.chosen.sorted().filter(several.options.indices.contains)
        return [value.holding(chosen.map { several.options[$0] }.joined(separator: ", "))]
      }
      let box = several.chosen.contains(several.cursor) ? "[x] " : "[ ] "
      return value.holding(
        box + several.options[several.cursor], "\(several.cursor + 1)/\(several.options.count)")
    }
    let visible = text.visible(width: width)
    if isFocused {
      setCaret(column: layout.labelWidth + visible.cursorColumn, at: row, layout, shows: true)
    }
    return [value.holding(visible.text)]
  }

  private mutating func lay(
    _ area: TextArea, _ index: Int, at place: FormLayout.Place, _ layout: FormLayout,
    _ isFocused: Bool
  ) {
    let size = layout.areaSize
    let shown = area.layout(width: size.columns, height: size.rows)
    for row in 0..<size.rows {
      let text = shown.rows.indices.contains(row) ? shown.rows[row] : ""
      let span = Span(
        column: inner.column, columns: size.columns, text: text,
        ink: Ink(isFocused ? .fieldFocused : .field), fills: true)
      put(Line(spans: [span], target: index), at: place.value + row, layout)
    }
    if isFocused {
      setCaret(
        column: shown.cursor.column, at: place.value + shown.cursor.row, layout, shows: true)
    }
  }
}

extension Span {
  func holding(_ text: String) -> Span {
    Span(column: column, columns: columns, text: text, ink: ink, fills: fills)
  }

  /// One of many options, with its number among them at the right.
  fileprivate func holding(_ word: String, _ count: String) -> [Span] {
    let room = columns - 5 - count.count
    let shown = TextWidth.of(word) > room ? Frame.cut(word, to: room) : word
    var option = holding("< \(shown) >")
    option.columns -= count.count
    return [
      option,
      Span(column: column + option.columns, columns: count.count, text: count, ink: ink),
    ]
  }
}

extension ChoiceLayout {
  /// Where the whole field is, as one span each.
  fileprivate func spans(in field: Span) -> [Span] {
    options.map { option in
      Span(
        column: field.column + option.column, columns: option.columns, text: option.text,
        ink: Ink(field.ink.scope, isStrong: option.isChosen), fills: true, key: option.key)
    }
  }
}
