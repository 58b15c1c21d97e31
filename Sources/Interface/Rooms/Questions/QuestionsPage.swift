import Dialogue
import Wording

extension AppState {
  /// Questions down, parties across.
  func page(of room: QuestionsRoom) -> Page {
    guard let mesa = table?.mesa else { return .empty }
    let parties = room.parties(self)
    let questions = FieldKey.sixQuestions
    let cells = CellTable(
      titles: parties.map(\.name),
      names: parties.isEmpty
        ? []
        : questions.map {
          look.wording.records.field($0, of: .initialContact).capitalizedFirst
        },
      row: cursor, column: min(room.column, max(0, parties.count - 1)),
      empty: texts.noParties(key(of: "addParty"))
    ) { row, column in
      mesa.initialAnswer(of: parties[column].id, to: questions[row])
        .map { Shown.line($0.text(questions[row])) } ?? ""
    }
    return Page(
      Pane(id: .list, border: border(texts.sixQuestions), margin: 1, body: .cells(cells)))
  }
}
