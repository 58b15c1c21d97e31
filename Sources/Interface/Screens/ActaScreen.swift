import Dialogue
import Documents
import Wording

extension AppState {
  /// The outline at the left, the text of the part under the cursor at the right, and below what
  /// it lacks. In a narrow window the outline stands above the text.
  func paintActa(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let words = look.wording.actaScreen
    guard let acta = actaRecord else {
      frame.box(
        body, title: words.title(nil), glyphs: look.glyphs,
        border: look.theme[borderScope(focused: true)], titleStyle: look.theme[.titleFocused])
      return paintEmpty(&frame, body.inset(1, 1), words.noActa)
    }
    let rows = actaRows
    let (head, rest) = body.splitTop(body.rows >= 18 ? 2 : 1)
    paintActaHead(&frame, head, acta, table)
    let isWide = rest.columns >= 70
    let (outline, text) =
      isWide ? rest.splitLeft(rest.columns * 2 / 5) : rest.splitTop(rest.rows / 2)
    paintOutline(&frame, outline, rows)
    paintPart(&frame, text, rows)
  }

  private func paintActaHead(
    _ frame: inout Frame, _ rect: Rect, _ acta: Record, _ table: TableState
  ) {
    let words = look.wording.actaScreen
    let frozen = table.mesa.frozen(acta.id)
    let state = words.state(table.mesa.state(of: acta.id)) { table.mesa.party($0)?.name ?? "" }
    let kind = look.wording.records.code(acta.code(.actaKind) ?? .meeting, in: .actaKind)
    let holes = actaViewNow?.holes ?? 0
    let parts = [words.title(frozen?.number), kind] + (frozen == nil ? [] : [state])
    let title = parts.joined(separator: separator)
    frame.write(
      title, at: Point(column: rect.column + 2, row: rect.row), width: rect.columns - 4,
      style: look.theme[.textStrong])
    guard rect.rows > 1 else { return }
    let counters = look.wording.insights.agreements(table.mesa.agreementCounters)
    let line = frozen == nil ? words.holeCount(holes) + separator + counters : counters
    frame.write(
      line, at: Point(column: rect.column + 2, row: rect.row + 1), width: rect.columns - 4,
      style: look.theme[frozen == nil && holes > 0 ? .messageWarning : .text])
  }

  private func paintOutline(_ frame: inout Frame, _ rect: Rect, _ rows: [ActaRow]) {
    paintListRoom(
      &frame, rect, title: look.wording.actaScreen.outline, count: rows.count, empty: ""
    ) { index in
      let row = rows[index]
      let blocking = row.holes.count { $0.blocks }
      return ListRow(
        left: (row.isTyped ? "+ " : "= ") + row.title,
        right: blocking > 0 ? "\(blocking)!" : "",
        scope: blocking > 0 ? .messageWarning : row.isEmpty ? .textDim : .text)
    }
  }

  private func paintPart(_ frame: inout Frame, _ rect: Rect, _ rows: [ActaRow]) {
    guard rows.indices.contains(cursor) else { return }
    let row = rows[cursor]
    let words = look.wording.actaScreen
    frame.box(
      rect, title: row.isTyped ? words.typed : words.follows, glyphs: look.glyphs,
      border: look.theme[borderScope(focused: false)], titleStyle: look.theme[.title])
    let inner = rect.inset(2, 1)
    let lines = actaParagraphs(row).flatMap { $0.wrapped(width: inner.columns) }
    for (index, line) in lines.enumerated() where index < inner.rows {
      frame.write(
        line.text, at: Point(column: inner.column, row: inner.row + index), width: inner.columns,
        style: look.theme[line.scope])
    }
    guard lines.count > inner.rows else { return }
    let bottom = Rect(
      column: rect.column, row: rect.row + rect.rows - 1, columns: rect.columns - 2, rows: 1)
    frame.writeRight(" \(readAllHint) ", in: bottom, style: look.theme[.key])
  }

  /// What a part lacks, then what it says.
  func actaParagraphs(_ row: ActaRow) -> [Paragraph] {
    guard let mesa = table?.mesa else { return [] }
    let holes = row.holes.map { faultLine($0, mesa) }
    let text = BlockLines.paragraphs(row.blocks)
    let words =
      text.isEmpty ? [Paragraph(text: look.wording.actaScreen.empty, scope: .textDim)] : text
    return holes + (holes.isEmpty ? [] : [Paragraph(text: "")]) + words
  }
}
