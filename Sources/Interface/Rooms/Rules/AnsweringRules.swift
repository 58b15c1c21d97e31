import Dialogue
import Wording

/// What the digits of the parties write down on the question under the cursor.
extension AppState {
  /// - Parameter digit: `nil`, from the palette, is the first party that has not answered.
  mutating func answerRule(digit: Int?) -> [Effect] {
    guard let room = top as? RulesRoom, let row = room.element(self) else { return [] }
    let parties = room.standing(self).parties
    let meant =
      digit.map { digit in parties.first { $0.digit == digit }?.party.id } ?? row.missing.first
    guard let party = meant else {
      message = Message(.info, look.wording.attendance.noSuchParty)
      return [.bell]
    }
    return write(room.mode, of: [party], on: row)
  }

  /// All that have not answered do, alike.
  mutating func answerRuleOfAll() -> [Effect] {
    guard let room = top as? RulesRoom, let row = room.element(self) else { return [] }
    return write(room.mode, of: row.missing, on: row)
  }

  private mutating func write(_ answer: Code, of parties: [PartyID], on row: RuleRow) -> [Effect] {
    let changing = parties.filter { row.answer(of: $0) != answer }
    guard let last = changing.last else {
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    }
    let commands = changing.map { command(answer, of: $0, on: row) }
    change(RulesRoom.self) { $0.last = (row.question, last) }
    // What is not the usual answer is written once: the next digit says yes again.
    change(RulesRoom.self) { $0.mode = .yes }
    if answer != .pending, row.isPending, Set(row.missing).isSubset(of: changing) {
      // All have answered this one.
      var room = top
      if room.standOnNextPending(self) {
        rooms[rooms.count - 1] = room
        let next = (room as? RulesRoom)?.element(self)?.text ?? ""
        message = Message(.info, look.wording.attendance.nextQuestion(next))
      }
    }
    return [commands.count == 1 ? .perform(commands[0]) : .performAll(commands)]
  }

  private func command(_ answer: Code, of party: PartyID, on row: RuleRow) -> Command {
    if let record = row.records[party] {
      let values = record.values.merging([row.field: .code(answer)]) { $1 }
      return .record(.reviseRecord(record.id, record.kind, values, from: record.seen))
    }
    switch row.question {
    case .mediation(let key):
      return .record(
        .addRecord(
          .mediation, [.party: .party(party), key: .code(answer), .date: .date(now.date)]))
    case .rule(let id):
      return .record(
        .addRecord(
          .ruleAcceptance, [.rule: .record(id), .party: .party(party), .answer: .code(answer)]))
    }
  }

  mutating func setRuleMode(_ answer: Code) -> [Effect] {
    change(RulesRoom.self) { $0.mode = answer }
    return []
  }

  /// The record of the answer that was given last, else of one to the question under the cursor.
  var lastAnswer: Record? {
    guard let room = top as? RulesRoom else { return nil }
    let rows = room.standing(self).rows
    if let last = room.last, let row = rows.first(where: { $0.question == last.question }),
      let record = row.records[last.party]
    {
      return record
    }
    return room.element(self)?.records.values.max { $0.id.serial < $1.id.serial }
  }
}
