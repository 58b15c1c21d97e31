import Dialogue

extension ActionTable {
  static let gridActions: [Action] = [
    Action(
      "voicesTable", [.character("t")], in: [.records], words: \.voicesTable, hint: 22,
      unless: { $0.instrument == .voices ? nil : $0.texts.onlyVoices }
    ) { $0.enter(RoomName.grid) },
    Action(
      "writeInCell", [.enter, .character("e")], in: [.grid], words: \.writeInCell, hint: 10,
      isOnRow: true, unless: Obstacle.row
    ) { $0.writeInCell() },
    Action(
      "addToCell", [.character("n")], in: [.grid], words: \.addToCell, hint: 12, isOnRow: true,
      unless: Obstacle.row
    ) { $0.addToCell() },
    Action(
      "readCell", [.character(" ")], in: [.grid], words: \.read, hint: 15, isOnRow: true,
      unless: { $0.selectedStatements.isEmpty ? $0.texts.emptyCell : nil }
    ) { $0.readSelected() },
    Action("nextAgendaItem", [.tab], in: [.grid], words: \.nextAgendaItem, hint: 14) {
      $0.moveAcross(.next)
    },
    Action("previousAgendaItem", [.backTab], in: [.grid], words: \.previousAgendaItem) {
      $0.moveAcross(.previous)
    },
  ]
}
