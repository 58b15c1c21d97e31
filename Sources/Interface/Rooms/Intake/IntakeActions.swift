import Dialogue

extension IntakeRoom {
  static let actions: [Action] = [
    Action(
      "saveIntake", [.character("g"), .control("s")], in: [.intake], words: \.saveIntake, bar: 5,
      unless: Obstacle.row
    ) { $0.saveIntake() },
    Action(
      "answerIntake", (1...9).map { .character(Character("\($0)")) }, in: [.intake],
      words: \.answerIntake,
      bar: .at(4, when: { ($0.top as? IntakeRoom)?.isOpen == true }), unless: Obstacle.row,
      byKey: { state, key in state.answerIntake(key) }),
    Action(
      "leaveIntakeRow", [.character(" ")], in: [.intake],
      words: \.leaveIntakeRow, bar: 15, isOnRow: true, unless: Obstacle.row
    ) { state in
      let row = state.cursor
      state.change(IntakeRoom.self) { $0.toggle(row) }
      return state.move(.by(1))
    },
    Action(
      "editIntakeRow", [.enter, .character("e")], in: [.intake], words: \.editIntakeRow, bar: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let room = state.top as? IntakeRoom, room.sheet.rows.indices.contains(state.cursor)
      else { return [] }
      return state.openForm(.people(.row(state.cursor)))
    },
  ]
}

extension AppState {
  /// Writes the rows that are clear; those that ask stay until they are answered.
  mutating func saveIntake() -> [Effect] {
    guard let mesa = table?.mesa else { return [] }
    change(IntakeRoom.self) { $0.askAboutListed(mesa) }
    guard let room = top as? IntakeRoom else { return [] }
    let commands = room.commands(mesa)
    let words = look.wording.peopleScreen
    guard !commands.isEmpty else {
      guard room.isOpen else {
        message = Message(.info, words.nothingToSave)
        return goBack()
      }
      message = Message(.warning, words.answerFirst)
      return []
    }
    change(IntakeRoom.self) { $0.send(commands.map(\.row)) }
    return [.performAll(commands.map(\.command))]
  }

  mutating func answerIntake(_ key: Key?) -> [Effect] {
    guard let digit = key?.digit, let mesa = table?.mesa else { return [] }
    let row = cursor
    var isTaken = false
    change(IntakeRoom.self) { room in
      isTaken = room.answer(row, digit - 1, mesa)
      guard isTaken, case .asked = room.fate(of: row) else {
        let next = room.sheet.rows.indices.first { index in
          if case .asked = room.fate(of: index) { true } else { false }
        }
        if isTaken, let next { room.focus = RowFocus(next) }
        return
      }
    }
    if !isTaken { message = Message(.info, look.wording.peopleScreen.noSuchAnswer) }
    return []
  }

  /// Takes what was typed of a row in place of what was read of it.
  ///
  /// - Returns: whether it says somebody.
  mutating func reread(_ form: Form, _ row: Int) -> Bool {
    guard let person = read(form.text(.name)) else { return false }
    change(IntakeRoom.self) { $0.revise(row, to: person) }
    drafts[draftKey(form.purpose)] = nil
    sheet = nil
    return true
  }

  /// The rows are in the book: back to the list of people, unless some still ask.
  mutating func receiveIntake() {
    guard let room = top as? IntakeRoom, !room.sent.isEmpty else { return }
    var saved = 0
    let mesa = table?.mesa ?? .unopened
    change(IntakeRoom.self) {
      saved = $0.takeSent()
      // A row that was like one now saved is like somebody on the list.
      $0.askAboutListed(mesa)
    }
    let rest = (top as? IntakeRoom).map { $0.ready + $0.asked > 0 } ?? false
    message = Message(.info, look.wording.peopleScreen.savedPeople(saved, isMore: rest))
    guard !rest else { return }
    _ = goBack()
    table?.left[.intake] = nil
  }
}
