import Dialogue

extension GridRoom {
  static let actions: [Action] = [
    Action(
      "writeInCell", [.enter, .character("e")], in: [.grid, .questions], words: \.writeInCell,
      bar: 10,
      isOnRow: true, unless: Obstacle.row
    ) { $0.writeInCell() },
    Action(
      "addToCell", [.character("n")], in: [.grid, .questions], words: \.addToCell, bar: 12,
      isOnRow: true,
      unless: Obstacle.row
    ) { $0.addToCell() },
    Action(
      "readCell", [.character(" ")], in: [.grid, .questions], words: \.read, bar: 15, isOnRow: true,
      unless: { $0.isCellEmpty ? $0.texts.emptyCell : nil }
    ) { $0.readSelected() },
    Action("nextAgendaItem", [.tab], in: [.grid], words: \.nextAgendaItem, bar: 14) {
      $0.moveAcross(.next)
    },
    Action("previousAgendaItem", [.backTab], in: [.grid], words: \.previousAgendaItem) {
      $0.moveAcross(.previous)
    },
  ]
}
