import PseudoTerminal

/// From a cursor key to the frame that it paints.
struct KeyMeasures {
  /// Down so many rows, then up again: within one window full.
  static let stride = 6

  func rows(_ ground: Ground, _ peers: Peers) throws -> [Row] {
    let small = try open(ground, "small", folios: 200)
    let large = try open(ground, "huge", folios: 100_000)
    var runners = [("small", walk(small)), ("large", walk(large))]
    if let peer = try peers.nano() {
      let screen = try ScreenRun.ready(try peer.start(), isReady: peer.isReady).screen
      runners.append(("nano", walk(screen)))
    }
    let race = try Race(rounds: ground.scale.rounds, laps: ground.scale.keys, runners)
    [small, large].forEach(ScreenRun.end)
    return [
      Row("cursor key to painted", race, "small", beside: "nano", budget: .ratio(1.5)),
      Row(
        "cursor key at 100,000 folios", race, "large", beside: "small", budget: .ratio(1.3)),
    ]
  }

  private func open(_ ground: Ground, _ name: String, folios: Int) throws -> Screen {
    let shelf = try ground.shelf(name, folios: folios)
    return try ScreenRun.ready(
      try ground.product.open(shelf), isReady: Product.showsMesa(folios: folios)
    ).screen
  }

  private func walk(_ screen: Screen) -> Race.Lap {
    var step = 0
    return {
      let key: ScreenKey = step / Self.stride % 2 == 0 ? .down : .up
      step += 1
      return try ScreenRun.press(screen) { $0.press(key) }.milliseconds
    }
  }
}
