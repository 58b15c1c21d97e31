import Dialogue
import Documents
import Wording

extension AppState {
  /// One clause with room around it, to be read aloud, and below it a line for each party.
  func page(of room: ReadingRoom) -> Page {
    let words = look.wording.actaScreen
    let clauses = actaClauses
    guard let clause = room.clause(self) else {
      return Page(
        Pane(
          id: .list, border: border(words.reading),
          body: .rows(RowList(count: 0, cursor: 0, empty: words.noClauses) { _ in Row("") })))
    }
    let text = TextBody(
      paragraphs: clauseParagraphs(clause), more: readAllHint, isSetOff: true)
    let pane = Pane(
      id: .detail,
      border: border(
        look.wording.documents.ordinal(clause.ordinal),
        note: words.clause(clause.ordinal, clauses.count), isFocused: false),
      margin: min(6, max(2, size.columns / 12)) - 1, body: .text(text))
    return Page([pane, answersPane(clause, room)]) { body in
      let rows = min(clause.answers.count + 3, max(4, body.rows / 2))
      let (text, answers) = body.splitTop(body.rows - rows)
      return [text, answers]
    }
  }

  /// The words, then each commitment as one sees it in the table.
  func clauseParagraphs(_ clause: PublicClause) -> [Paragraph] {
    [Paragraph(text: clause.text, scope: .textStrong)]
      + (clause.commitments.isEmpty && clause.norms.isEmpty ? [] : [Paragraph(text: "")])
      + BlockLines.paragraphs(ActaComposer(look.wording).details(of: clause))
  }

  private func answersPane(_ clause: PublicClause, _ room: ReadingRoom) -> Pane {
    let words = look.wording.actaScreen
    let asked = clause.answers.filter(\.isConcurring)
    let done = asked.count { $0.answer != nil && $0.answer != .takesNote && $0.isBound }
    let rows = RowList(
      count: clause.answers.count, cursor: cursor, empty: texts.noParties(key(of: "addParty"))
    ) { index in
      let answer = clause.answers[index]
      let key = look.glyphs.box(index < 9 ? "\(index + 1)" : " ")
      let isFallen = answer.answer != nil && !answer.isBound
      return Row(
        key + answer.name, right: said(answer),
        isFallen ? .messageWarning : answer.answer == nil ? .textDim : .text)
    }
    return Pane(
      id: .list,
      border: border(
        words.mode(look.wording.records.code(room.mode, in: .reception)),
        note: words.answered(done, asked.count)),
      body: .rows(rows))
  }

  private func said(_ answer: PublicAnswer) -> String {
    let words = look.wording.actaScreen
    guard let code = answer.answer else {
      return answer.isConcurring ? words.unanswered : words.notAsked
    }
    guard answer.isBound else { return words.fallen }
    let parts = [
      look.wording.records.code(code, in: .reception), answer.speaker.name,
      answer.words.isEmpty ? "" : "«\(answer.words)»", answer.language,
      answer.hasInterpreter ? look.wording.documents.withInterpreter : "", answer.hour,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: separator)
  }
}
