import Dialogue

extension ReportRoom {
  static let actions: [Action] = [
    Action(
      "dialogueReport", [.character("I")], in: [.library, .registry], words: \.dialogueReport,
      bar: 37
    ) {
      $0.ask(for: .report)
    },
    Action(
      "openCell", [.enter], in: [.report], words: \.openCell, bar: 10, isOnRow: true,
      unless: Obstacle.list
    ) { $0.openCell() },
    Action("nextSheet", [.tab], in: [.report], words: \.nextSheet, bar: 12) {
      $0.moveAcross(.next)
    },
    Action("previousSheet", [.backTab], in: [.report], words: \.previousSheet) {
      $0.moveAcross(.previous)
    },
    Action(
      "earlierMonth", [.character("-")], in: [.report, .registry], words: \.earlierMonth, bar: 14
    ) { $0.moveCutOff(later: false) },
    Action(
      "laterMonth", [.character("+")], in: [.report, .registry], words: \.laterMonth, bar: 16,
      unless: AppState.noLaterMonth
    ) { $0.moveCutOff(later: true) },
    Action(
      "cutOffDay", [.character("=")], in: [.report, .registry], words: \.cutOffDay, bar: 18
    ) { $0.openForm(.cutOff) },
  ]
}

extension AppState {
  /// From a cell to the cases that it counts; from a month of the series to that cut-off date.
  mutating func openCell() -> [Effect] {
    guard let room = top as? ReportRoom else { return [] }
    if let month = room.month {
      library.surveyed = .report
      return [.survey(month.day)]
    }
    guard let cell = room.cell else { return [] }
    let cases = RegistryRoom(room.survey, cell: cell, self)
    guard !cases.cases.isEmpty else {
      message = Message(.info, registryTexts.emptyCell)
      return []
    }
    return enter(cases)
  }
}
