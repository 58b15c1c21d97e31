import Dialogue

/// The six questions to the head of each party before a dialogue, and what each answered, as a table.
struct QuestionsRoom: Room {
  static let declaration = RoomDeclaration(
    .questions, families: Families(.record, .people), signs: { signs }
  ) { _ in
    QuestionsRoom()
  }

  static let signs: [Sign] = [Sign("-", \.nothingSaid)]

  /// Counts questions, which stand down the side.
  var focus = RowFocus()
  private(set) var column = 0

  func count(_ state: AppState) -> Int {
    parties(state).isEmpty ? 0 : FieldKey.sixQuestions.count
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  /// What one party answered to all that it was asked.
  func reader(_ state: AppState) -> Reader? {
    guard let cell = cell(state), let mesa = state.table?.mesa, let party = mesa.party(cell.party)
    else { return nil }
    let words = state.look.wording.records
    let answers = FieldKey.sixQuestions.compactMap { question in
      mesa.initialAnswer(of: party.id, to: question).map { (question, $0.text(question)) }
    }
    return answers.isEmpty
      ? nil
      : Reader(
        title: party.name,
        paragraphs: answers.flatMap { question, answer in
          [
            Paragraph(
              text: words.field(question, of: .initialContact).capitalizedFirst, scope: .textStrong),
            Paragraph(text: answer), Paragraph(text: ""),
          ]
        })
  }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    let last = max(0, parties(state).count - 1)
    switch direction {
    case .left: column = max(0, min(column, last) - 1)
    case .right: column = min(last, column + 1)
    case .next, .previous: break
    }
  }

  /// Those at the table; all where none is a primary actor.
  func parties(_ state: AppState) -> [Party] {
    guard let mesa = state.table?.mesa else { return [] }
    return mesa.partiesAtTable.isEmpty ? mesa.parties : mesa.partiesAtTable
  }

  func cell(_ state: AppState) -> QuestionCell? {
    let parties = parties(state)
    guard let party = parties.dropFirst(max(0, min(column, parties.count - 1))).first,
      FieldKey.sixQuestions.indices.contains(focus.row)
    else { return nil }
    return QuestionCell(party: party.id, question: FieldKey.sixQuestions[focus.row])
  }

  /// The contact in which what stands in the cell under the cursor was answered.
  func answer(_ state: AppState) -> Record? {
    cell(state).flatMap { state.table?.mesa.initialAnswer(of: $0.party, to: $0.question) }
  }
}

extension RoomName {
  static let questions = RoomName("questions")
}
