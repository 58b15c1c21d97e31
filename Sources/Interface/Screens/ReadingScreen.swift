import Dialogue
import Documents
import Wording

extension AppState {
  /// One clause with room around it, to be read aloud, and below it a line for each party.
  func paintReading(_ frame: inout Frame, _ body: Rect) {
    let words = look.wording.actaScreen
    let clauses = actaClauses
    guard let clause = selectedClause, let table else {
      frame.box(
        body, title: words.reading, glyphs: look.glyphs,
        border: look.theme[borderScope(focused: true)], titleStyle: look.theme[.titleFocused])
      return paintEmpty(&frame, body.inset(1, 1), words.noClauses)
    }
    let rows = min(clause.answers.count + 3, max(4, body.rows / 2))
    let (text, answers) = body.splitTop(body.rows - rows)
    frame.box(
      text, title: look.wording.paper.ordinal(clause.ordinal),
      note: words.clause(clause.ordinal, clauses.count), glyphs: look.glyphs,
      border: look.theme[borderScope(focused: false)], titleStyle: look.theme[.title])
    paintClause(&frame, text, clause)
    paintAnswers(&frame, answers, clause, table)
  }

  private func paintClause(_ frame: inout Frame, _ rect: Rect, _ clause: PublicClause) {
    let margin = min(6, max(2, rect.columns / 12))
    let inner = rect.inset(margin, 1)
    let isRoomy = rect.rows >= 12
    let lines = clauseParagraphs(clause).flatMap { paragraph in
      paragraph.wrapped(width: inner.columns)
    }
    // Where there is room, one line stays free above: the text is read from a distance.
    let top = inner.row + (isRoomy && lines.count + 1 < inner.rows ? 1 : 0)
    for (index, line) in lines.enumerated() where top + index < inner.row + inner.rows {
      frame.write(
        line.text, at: Point(column: inner.column, row: top + index), width: inner.columns,
        style: look.theme[line.scope])
    }
    guard lines.count > inner.rows else { return }
    let bottom = Rect(
      column: rect.column, row: rect.row + rect.rows - 1, columns: rect.columns - 2, rows: 1)
    frame.writeRight(" \(readAllHint) ", in: bottom, style: look.theme[.key])
  }

  /// The words, then each commitment as one sees it in the table.
  func clauseParagraphs(_ clause: PublicClause) -> [Paragraph] {
    [Paragraph(text: clause.text, scope: .textStrong)]
      + (clause.commitments.isEmpty && clause.norms.isEmpty ? [] : [Paragraph(text: "")])
      + BlockLines.paragraphs(ActaComposer(look.wording).details(of: clause))
  }

  private func paintAnswers(
    _ frame: inout Frame, _ rect: Rect, _ clause: PublicClause, _ table: TableState
  ) {
    let words = look.wording.actaScreen
    let done = clause.answers.count { $0.answer != nil && $0.isBound }
    frame.box(
      rect, title: words.mode(look.wording.records.code(table.answerMode, in: .reception)),
      note: words.answered(done, clause.answers.count), glyphs: look.glyphs,
      border: look.theme[borderScope(focused: true)], titleStyle: look.theme[.titleFocused])
    paintList(
      &frame, rect.inset(1, 1), count: clause.answers.count, cursor: cursor, empty: texts.noParties
    ) { index in
      let answer = clause.answers[index]
      let key = index < 9 ? "\(index + 1) " : "  "
      let isFallen = answer.answer != nil && !answer.isBound
      return ListRow(
        left: key + answer.name, right: said(answer),
        scope: isFallen ? .messageWarning : answer.answer == nil ? .textDim : .text)
    }
  }

  private func said(_ answer: PublicAnswer) -> String {
    let words = look.wording.actaScreen
    guard let code = answer.answer else { return words.unanswered }
    guard answer.isBound else { return words.fallen }
    let parts = [
      look.wording.records.code(code, in: .reception),
      answer.words.isEmpty ? "" : "«\(answer.words)»", answer.language,
      answer.hasInterpreter ? look.wording.paper.withInterpreter : "", answer.hour,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
