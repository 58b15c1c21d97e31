extension FormField {
  /// What is proposed below it while one types, and which of them is under the cursor.
  var proposals: (texts: [String], highlighted: Int?) {
    switch content {
    case .place(let place): (place.proposals.map(\.name), place.highlighted)
    case .person(let person) where person.highlighted != nil:
      (
        (0..<person.proposalCount).map { index in
          guard let proposal = person.proposal(index) else {
            return "+  \(person.other): \(person.query.text.trimmed)"
          }
          let number = proposal.number.isEmpty ? "  " : proposal.number
          let party = proposal.party.isEmpty ? "" : " (\(proposal.party))"
          return "\(number) \(proposal.word)\(party)"
        }, person.highlighted
      )
    case .line, .area, .choice, .person, .several: ([], nil)
    }
  }
}

extension Layout {
  /// What is proposed below the field in focus, as far as the window reaches; where the field stands
  /// low, above it.
  mutating func addProposals(of fields: FieldList) {
    let (form, layout) = (fields.form, fields.layout)
    guard let (texts, highlighted) = form.focused?.proposals, !texts.isEmpty,
      let row = layout.places[form.focus].flatMap({ layout.visibleRow($0.value) })
    else { return }
    let below = layout.rect.row + 2 + row
    let room = size.rows - 2 - below
    let isBelow = room >= min(3, texts.count)
    let rows = min(texts.count, isBelow ? room : below - 2)
    let first = isBelow ? below : below - 1 - rows
    guard rows > 0 else { return }
    let rect = Rect(
      column: layout.rect.column + 1, row: first, columns: layout.rect.columns - 2, rows: rows)
    var pane = PlacedPane(
      Pane(id: .proposals, margin: 1, covers: true, body: .bar(Bar(pieces: []))), in: rect)
    let top = max(0, (highlighted ?? 0) - rows + 1)
    let column = pane.inner.column + layout.labelWidth
    pane.lines = texts.indices[top...].prefix(rows).map { index in
      let ink = Ink(index == highlighted ? .rowSelected : .rowUnfocused)
      return Line(
        spans: [
          Span(
            column: column, columns: layout.fieldColumns, text: texts[index], ink: ink, fills: true)
        ], target: index)
    }
    panes.append(pane)
    // A screen reader is told of the proposal of a place, not of the field; of a person one goes on
    // typing.
    guard let highlighted, case .place? = form.focused?.content else { return }
    caret = Point(column: column, row: first + highlighted - top)
    showsCaret = false
  }
}

extension PlacedPane {
  /// Who was picked, then what is being typed.
  mutating func spans(
    of person: PersonField, in value: Span, at row: Int, _ layout: FormLayout, _ isFocused: Bool
  ) -> [Span] {
    let chosen = person.chosenWords
    guard isFocused, person.taking == .several || !person.query.isEmpty || chosen.isEmpty else {
      if isFocused { setCaret(column: layout.labelWidth, at: row, layout, shows: true) }
      return [value.holding(chosen)]
    }
    let before = person.taking == .several && !chosen.isEmpty ? chosen + "; " : ""
    let room = max(8, value.columns - TextWidth.of(before))
    let shown =
      TextWidth.of(before) + room > value.columns
      ? Frame.cut(before, to: max(0, value.columns - room)) : before
    let visible = person.query.visible(width: room)
    setCaret(
      column: layout.labelWidth + TextWidth.of(shown) + visible.cursorColumn, at: row, layout,
      shows: true)
    return [value.holding(shown + visible.text)]
  }
}
