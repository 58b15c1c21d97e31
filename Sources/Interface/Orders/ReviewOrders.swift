import Dialogue

extension OrderTable {
  static let reviewOrders: [Order] = [
    Order(
      "pastEarlier", [.character("-")], in: [.mesa], words: \.pastEarlier,
      unless: { Obstacle.inPast($0) ?? Obstacle.pastStep($0, by: -1) }
    ) { state in
      state.stepPast(by: -1)
    },
    Order(
      "pastLater", [.character("+")], in: [.mesa], words: \.pastLater,
      unless: { Obstacle.inPast($0) ?? Obstacle.pastStep($0, by: 1) }
    ) { state in
      state.stepPast(by: 1)
    },
    Order(
      "differences", [.character("D")], in: [.mesa], words: \.differences, unless: Obstacle.inPast
    ) { state in
      state.enter(.differences)
    },
    Order("present", [.character("0")], in: [.mesa], words: \.present, unless: Obstacle.inPast) {
      state in
      state.table?.past = nil
      return []
    },
  ]
}
