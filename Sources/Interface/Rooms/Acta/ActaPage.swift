import Dialogue
import Documents
import Wording

extension AppState {
  /// The outline at the left, the text of the part under the cursor at the right, and above what
  /// the acta is. In a narrow window the outline stands above the text.
  func page(of room: ActaRoom) -> Page {
    guard let table else { return .empty }
    let words = look.wording.actaScreen
    guard let acta = actaRecord else {
      return Page(
        Pane(
          id: .list, border: border(words.title(nil)),
          body: .rows(RowList(count: 0, cursor: 0, empty: noActa) { _ in Row("") })))
    }
    let rows = actaRows
    let head = Pane(
      id: .head, margin: 2, body: .text(TextBody(paragraphs: actaHead(acta, table))))
    return Page([head, outlinePane(rows), partPane(rows)]) { body in
      let (head, rest) = body.splitTop(body.rows >= 18 ? 2 : 1)
      let (outline, text) =
        rest.columns >= 70
        ? rest.splitLeft(rest.columns * 2 / 5) : rest.splitTop(rest.rows / 2)
      return [head, outline, text]
    }
  }

  /// What it is, and what it lacks or how it was signed; a line each.
  private func actaHead(_ acta: Record, _ table: TableState) -> [Paragraph] {
    let words = look.wording.actaScreen
    let frozen = table.mesa.frozen(acta.id)
    let state = words.state(table.mesa.state(of: acta.id)) { table.mesa.party($0)?.name ?? "" }
    let kind = look.wording.records.code(acta.code(.actaKind) ?? .meeting, in: .actaKind)
    let holes = actaViewNow?.holes ?? 0
    let parts = [words.title(frozen?.number), kind] + (frozen == nil ? [] : [state])
    let counters = look.wording.insights.agreements(table.mesa.agreementCounters)
    let line = frozen == nil ? words.holeCount(holes) + separator + counters : counters
    let hasHoles = frozen == nil && holes > 0
    let lines: [(String, Scope)] = [
      (parts.joined(separator: separator), .textStrong),
      (line, hasHoles ? .messageWarning : .text),
    ]
    return lines.map { Paragraph(text: Frame.fitted($0.0, to: size.columns - 4), scope: $0.1) }
  }

  private func outlinePane(_ rows: [ActaRow]) -> Pane {
    listPane(look.wording.actaScreen.outline, count: rows.count) { index in
      let row = rows[index]
      let blocking = row.holes.count { $0.blocks }
      return Row(
        look.glyphs.box(row.isTyped ? "+" : "=") + row.title, right: blockingSign(blocking),
        blocking > 0 ? .messageWarning : row.isEmpty ? .textDim : .text)
    }
  }

  private func partPane(_ rows: [ActaRow]) -> Pane {
    let words = look.wording.actaScreen
    let row = rows.indices.contains(cursor) ? rows[cursor] : nil
    let title = row?.isTyped == true ? words.typed : words.follows
    return Pane(
      id: .detail, border: border(title, isFocused: false), margin: 1,
      body: .text(TextBody(paragraphs: row.map(actaParagraphs) ?? [], more: readAllHint)))
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
