import Dialogue

extension ActionTable {
  static let reviewActions: [Action] = [
    Action(
      "pastEarlier", [.character("-")], in: [.mesa], words: \.pastEarlier,
      unless: { Obstacle.inPast($0) ?? Obstacle.pastStep($0, by: -1) }
    ) { state in
      state.stepPast(by: -1)
    },
    Action(
      "pastLater", [.character("+")], in: [.mesa], words: \.pastLater,
      unless: { Obstacle.inPast($0) ?? Obstacle.pastStep($0, by: 1) }
    ) { state in
      state.stepPast(by: 1)
    },
    Action(
      "differences", [.character("D")], in: [.mesa], words: \.differences, unless: Obstacle.inPast
    ) { state in
      state.enter(RoomName.differences)
    },
    Action("present", [.character("0")], in: [.mesa], words: \.present, unless: Obstacle.inPast) {
      state in
      state.table?.past = nil
      return []
    },
  ]
}
