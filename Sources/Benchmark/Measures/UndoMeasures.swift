import PseudoTerminal

/// Going back in a small book and in one of 100,000 folios, beside the tick of an item in it.
struct UndoMeasures {
  private static let few = 200
  private static let many = 100_000
  /// Pages of the list of sessions to turn back before the review begins: some 40,000 folios.
  private static let pages = 50

  func rows(_ ground: Ground) throws -> [Row] {
    let small = try open("undone-few", Self.few, ground)
    let large = try open("undone", Self.many, ground)
    let row = try open("undone-in-a-row", Self.many, ground)
    let reviewed = try open("reviewed", Self.many, ground)
    let laps = ground.scale.rounds * ground.scale.keys + 1
    for _ in 0..<laps { _ = try ScreenRun.press(row) { $0.send(" ") } }
    try lookBack(reviewed)
    let race = try Race(
      rounds: ground.scale.rounds, laps: ground.scale.keys,
      [
        ("tick of few", press(" ", on: small)), ("undo of few", press("u", on: small)),
        ("tick", press(" ", on: large)), ("undo", press("u", on: large)),
        ("undo in a row", press("u", on: row)), ("step", press("-", on: reviewed)),
      ])
    [small, large, row, reviewed].forEach(ScreenRun.end)
    return [
      Row(
        "undo at \(Self.few) folios", race, "undo of few", beside: "tick of few", budget: .ratio(3)),
      Row("undo at 100,000 folios", race, "undo", beside: "tick", budget: .ratio(3)),
      Row("undo after undo", race, "undo in a row", beside: "tick", budget: .ratio(3)),
      Row("step of a review far back", race, "step", beside: "tick", budget: .ratio(3)),
    ]
  }

  /// Books of their own: others would have grown under another measure.
  private func open(_ name: String, _ folios: Int, _ ground: Ground) throws -> Screen {
    let shelf = try ground.shelf(name, folios: folios)
    return try ScreenRun.ready(
      try ground.product.open(shelf), isReady: Product.showsMesa(folios: folios)
    ).screen
  }

  private func lookBack(_ screen: Screen) throws {
    _ = try ScreenRun.press(screen) { $0.send("r") }
    _ = try ScreenRun.press(screen) { screen in
      for _ in 0..<Self.pages { screen.press(.pageUp) }
    }
    _ = try ScreenRun.press(screen) { $0.press(.enter) }
  }

  private func press(_ key: String, on screen: Screen) -> Race.Lap {
    { try ScreenRun.press(screen) { $0.send(key) }.milliseconds }
  }
}
