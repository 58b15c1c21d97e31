import Dialogue
import Wording

/// Reading aloud: the clause on the screen and what the digits of the parties write down.
extension AppState {
  private var reading: ReadingRoom? { top as? ReadingRoom }

  /// Writes down what a party says of the clause; reservations and objections ask for its words.
  mutating func answer(party index: Int) -> [Effect] {
    guard let room = reading, let clause = room.clause(self),
      clause.answers.indices.contains(index)
    else { return [.bell] }
    cursor = index
    let given = clause.answers[index]
    // Whoever the clause does not bind is not asked to accept: they take note.
    let answer = room.mode == .accepts && !given.isConcurring ? Code.takesNote : room.mode
    let target = AnswerTarget(agreement: clause.id, party: given.party, answer: answer)
    guard [.accepts, .adReferendum, .takesNote].contains(answer) else {
      return openForm(.answer(target))
    }
    if given.answer == answer, given.isBound {
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    }
    return [
      .performAll(readAloud(clause) + [.record(.addRecord(.acceptance, answerValues(target)))])
    ]
  }

  /// The first answer to the words that a clause has writes down that they were read today.
  private func readAloud(_ clause: PublicClause) -> [Command] {
    guard clause.readAloud == nil, let record = table?.mesa.records[clause.id] else { return [] }
    let reading: [FieldKey: Value] = [
      .readAloud: .date(now.date), .digest: .text(clause.digest.description),
    ]
    let values = record.values.merging(reading) { _, new in new }
    return [.record(.reviseRecord(record.id, .agreement, values, from: record.seen))]
  }

  /// What is written down together with the words of an answer, and before them.
  func readAloud(before target: AnswerTarget) -> [Command] {
    actaClauses.first { $0.id == target.agreement }.map { readAloud($0) } ?? []
  }

  /// The party whose digit was pressed; from the palette, which has no digit, that under the cursor.
  mutating func answer(digit key: Key?) -> [Effect] {
    guard case .character(let digit)? = key, let number = digit.wholeNumberValue else {
      return answer(party: cursor)
    }
    return answer(party: number - 1)
  }

  mutating func setAnswer(_ answer: Code) -> [Effect] {
    change(ReadingRoom.self) { $0.mode = answer }
    return []
  }

  /// The record of what the party under the cursor said last.
  var selectedAnswer: Record? {
    guard let mesa = table?.mesa, let clause = reading?.clause(self),
      clause.answers.indices.contains(cursor)
    else { return nil }
    let party = clause.answers[cursor].party
    return mesa.records.all(.acceptance, of: clause.id).last { $0.party() == party }
  }
}
