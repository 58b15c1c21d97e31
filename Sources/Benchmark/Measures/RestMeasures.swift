import PseudoTerminal

/// Memory, and what the program does while nobody does anything.
struct RestMeasures {
  func rows(_ ground: Ground) throws -> [Row] {
    let small = try ground.shelf("resting", folios: 200)
    let session = try ground.shelf("in-session", folios: 200, endsInSession: true)
    let huge = try ground.shelf("huge", folios: 100_000)
    return [
      Row(
        "memory, mesa of 200 folios", try memory(ground, small), .megabytes, note: "most",
        budget: .value(20)),
      Row(
        "memory at 100,000 folios", try memory(ground, huge), .megabytes, note: "most",
        budget: .value(60)),
      Row("wake-ups without a clock", try wakeUps(ground, small), .wakeUps, budget: .value(0)),
      Row("wake-ups with a clock", try wakeUps(ground, session), .wakeUps, budget: .value(1)),
    ]
  }

  private func open(_ ground: Ground, _ shelf: Shelf) throws -> Screen {
    try ScreenRun.ready(try ground.product.open(shelf)) {
      $0.row(0).contains("folio ") && !$0.row($0.size.rows - 1).isEmpty
    }.screen
  }

  /// The most megabytes held at once, after some work.
  private func memory(_ ground: Ground, _ shelf: Shelf) throws -> Double {
    let screen = try open(ground, shelf)
    defer { ScreenRun.end(screen) }
    for step in 0..<20 { _ = try ScreenRun.press(screen) { $0.press(step < 10 ? .down : .up) } }
    for _ in 0..<4 { _ = try ScreenRun.press(screen) { $0.send(" ") } }
    guard let kilobytes = screen.peakKilobytes else {
      throw BenchmarkError.unexpected("the kernel does not tell the memory")
    }
    return Double(kilobytes) / 1024
  }

  private func wakeUps(_ ground: Ground, _ shelf: Shelf) throws -> Double {
    let screen = try open(ground, shelf)
    defer { ScreenRun.end(screen) }
    let before = try screen.waitUntilAsleep()
    screen.observe(for: .seconds(ground.scale.idleSeconds))
    guard let after = screen.voluntarySwitches else {
      throw BenchmarkError.unexpected("the kernel does not count the wake-ups")
    }
    return Double(after - before) / Double(ground.scale.idleSeconds)
  }
}
