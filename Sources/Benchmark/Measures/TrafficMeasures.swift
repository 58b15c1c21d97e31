import PseudoTerminal

/// Bytes that go to the terminal, the most of several tries.
struct TrafficMeasures {
  private static let tries = 12

  func rows(_ ground: Ground) throws -> [Row] {
    let shelf = try ground.shelf("traffic", folios: 200)
    let (screen, frame) = try ScreenRun.ready(
      try ground.product.open(shelf), isReady: Product.showsMesa(folios: 200))
    defer { ScreenRun.end(screen) }
    let moves = try most(screen, Self.walk)
    // The guide shows another text at each move.
    _ = try ScreenRun.press(screen) { $0.send("g") }
    let bareMoves = try most(screen, Self.walk)
    _ = try ScreenRun.press(screen) { $0.send("g") }
    let ticks = try most(screen) { screen, _ in screen.send(" ") }
    let pages = try most(screen) { screen, step in
      screen.press(step % 2 == 0 ? .pageDown : .pageUp)
    }
    let before = screen.bytesWritten
    screen.observe(for: .seconds(ground.scale.idleSeconds))
    return [
      Row("bytes for a move", Double(moves), .bytes, note: "most", budget: .value(300)),
      Row(
        "bytes for a move, guide hidden", Double(bareMoves), .bytes, note: "most",
        budget: .value(300)),
      Row("bytes for a tick", Double(ticks), .bytes, note: "most", budget: .value(300)),
      Row(
        "bytes for a page", Double(pages), .bytes,
        beside: Row.Beside(
          name: "first frame", value: Double(frame.bytes),
          ratio: Double(pages) / Double(frame.bytes)),
        budget: .ratio(1)),
      Row(
        "bytes when idle", Double(screen.bytesWritten - before), .bytes,
        note: "in \(ground.scale.idleSeconds) s", budget: .value(0)),
    ]
  }

  private static func walk(_ screen: Screen, _ step: Int) {
    screen.press(step / KeyMeasures.stride % 2 == 0 ? .down : .up)
  }

  private func most(_ screen: Screen, _ send: (Screen, Int) -> Void) throws(ScreenError) -> Int {
    var most = 0
    for step in 0..<Self.tries {
      most = max(most, try ScreenRun.press(screen) { send($0, step) }.bytes)
    }
    return most
  }
}
