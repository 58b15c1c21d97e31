import Dialogue

/// What is done while a past state is on the screen.
enum ActionsOfReview {
  static let all: [Action] = [
    Action(
      "pastEarlier", [.character("-")], in: [.mesa], words: \.pastEarlier,
      bar: .at(3, when: isPast),
      unless: { Obstacle.inPast($0) ?? Obstacle.pastStep($0, by: -1) }
    ) { state in
      state.stepPast(by: -1)
    },
    Action(
      "pastLater", [.character("+")], in: [.mesa], words: \.pastLater, bar: .at(4, when: isPast),
      unless: { Obstacle.inPast($0) ?? Obstacle.pastStep($0, by: 1) }
    ) { state in
      state.stepPast(by: 1)
    },
    Action(
      "differences", [.character("D")], in: [.mesa], words: \.differences,
      bar: .at(6, when: isPast),
      unless: Obstacle.inPast
    ) { state in
      state.enter(RoomName.differences)
    },
    Action(
      "present", [.character("0")], in: [.mesa], words: \.present, bar: .at(7, when: isPast),
      unless: Obstacle.inPast
    ) {
      state in
      state.table?.past = nil
      return []
    },
  ]

  @Sendable private static func isPast(_ state: AppState) -> Bool { state.table?.past != nil }
}
