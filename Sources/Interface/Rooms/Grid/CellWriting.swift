import Dialogue

extension AppState {
  /// Corrects what stands in the cell, or writes what does not stand there yet.
  mutating func writeInCell() -> [Effect] {
    if let room = top as? QuestionsRoom {
      guard let cell = room.cell(self), let answer = room.answer(self) else { return addToCell() }
      let effects = openForm(.record(answer.id))
      formInHand?.stand(on: .record(cell.question))
      return effects
    }
    guard let last = selectedStatements.last else { return addToCell() }
    return openForm(.record(last.id))
  }

  mutating func addToCell() -> [Effect] {
    if let room = top as? QuestionsRoom {
      return room.cell(self).map { openForm(.question($0)) } ?? []
    }
    return (top as? GridRoom)?.cell(self).map { openForm(.statement($0)) } ?? []
  }

  /// Whether nothing stands in the cell under the cursor.
  var isCellEmpty: Bool {
    if let room = top as? QuestionsRoom { return room.answer(self) == nil }
    return selectedStatements.isEmpty
  }

  /// What stands in the cell under the cursor.
  private var selectedStatements: [Record] { (top as? GridRoom)?.statements(self) ?? [] }
}
