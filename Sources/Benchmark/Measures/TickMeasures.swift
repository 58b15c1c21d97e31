import PseudoTerminal

/// From the key that ticks an item to the frame that shows it, with the folio on disk in between.
struct TickMeasures {
  /// A folio that ticks has about so many bytes.
  private static let bytesOfTick = 260

  func rows(_ ground: Ground) throws -> [Row] {
    let bare = BuiltProgram.path("BareBook")
    guard Files.isProgram(bare) else { throw BenchmarkError.missingProgram(bare) }
    let floor = try Screen.spawn(
      bare, [ground.folder + "/bare-book", "\(Self.bytesOfTick)"],
      environment: Screen.environment())
    try floor.waitFor("folio 0")
    let small = try open(ground, "ticked", folios: 200)
    let large = try open(ground, "huge", folios: 100_000)
    let race = try Race(
      rounds: ground.scale.rounds, laps: ground.scale.keys,
      [("bare", tick(floor)), ("small", tick(small)), ("large", tick(large))])
    floor.send("q")
    [small, large].forEach(ScreenRun.end)
    return [
      Row("tick, durable, painted", race, "small", beside: "bare", budget: .ratio(2)),
      Row("tick at 100,000 folios", race, "large", beside: "small", budget: .ratio(1.2)),
    ]
  }

  private func open(_ ground: Ground, _ name: String, folios: Int) throws -> Screen {
    let shelf = try ground.shelf(name, folios: folios)
    return try ScreenRun.ready(
      try ground.product.open(shelf), isReady: Product.showsMesa(folios: folios)
    ).screen
  }

  private func tick(_ screen: Screen) -> Race.Lap {
    { try ScreenRun.press(screen) { $0.send(" ") }.milliseconds }
  }
}
