import PseudoTerminal

/// Going back in a book of 100,000 folios, beside the tick of an item in it.
struct UndoMeasures {
  private static let folios = 100_000
  /// Pages of the list of sessions to turn back before the review begins: some 40,000 folios.
  private static let pages = 50

  func rows(_ ground: Ground) throws -> [Row] {
    let written = try open("undone", ground)
    let reviewed = try open("reviewed", ground)
    try lookBack(reviewed)
    let race = try Race(
      rounds: ground.scale.rounds, laps: ground.scale.keys,
      [
        ("tick", press(" ", on: written)), ("undo", press("u", on: written)),
        ("step", press("-", on: reviewed)),
      ])
    [written, reviewed].forEach(ScreenRun.end)
    return [
      Row("undo at 100,000 folios", race, "undo", beside: "tick", budget: .ratio(3)),
      Row("step of a review far back", race, "step", beside: "tick", budget: .ratio(3)),
    ]
  }

  /// Books of their own: others would have grown under another measure.
  private func open(_ name: String, _ ground: Ground) throws -> Screen {
    let shelf = try ground.shelf(name, folios: Self.folios)
    return try ScreenRun.ready(
      try ground.product.open(shelf), isReady: Product.showsMesa(folios: Self.folios)
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
