import Glibc
import PseudoTerminal

/// The ways in which the program may have to leave the terminal, and how it leaves it.
struct EndingMeasures {
  private static let limit = 200.0

  /// One way of ending.
  private enum Way: String, CaseIterable {
    case quit, terminate, hangUp, interrupt, quitSignal, stop, parentKilled, closed
    case closedIgnoringHangUp
  }

  func rows(_ ground: Ground) throws -> [Row] {
    let shelf = try ground.shelf("ended", folios: 200)
    var restored = 0
    var slowest = 0.0
    var wrong: [String] = []
    for way in Way.allCases {
      let result = Result { try end(way, ground, shelf) }
      switch result {
      case .success(let time) where time <= Self.limit: restored += 1
      case .success, .failure: wrong.append(way.rawValue)
      }
      if case .success(let time) = result { slowest = max(slowest, time) }
    }
    let all = Double(Way.allCases.count)
    return [
      Row(
        "terminal not restored", all - Double(restored), .ways,
        note: wrong.isEmpty ? "of \(Way.allCases.count)" : wrong.joined(separator: " "),
        budget: .value(0)),
      Row("slowest ending", slowest, .milliseconds, budget: .value(Self.limit)),
    ]
  }

  /// Milliseconds until the program was gone, or stopped, with the terminal as it had been.
  private func end(_ way: Way, _ ground: Ground, _ shelf: Shelf) throws -> Double {
    switch way {
    case .quit: try leave(ground, shelf) { $0.send("Q") }
    case .terminate: try leave(ground, shelf) { $0.signal(SIGTERM) }
    case .hangUp: try leave(ground, shelf) { $0.signal(SIGHUP) }
    case .interrupt: try leave(ground, shelf) { $0.signal(SIGINT) }
    case .quitSignal: try leave(ground, shelf) { $0.signal(SIGQUIT) }
    case .stop: try stop(ground, shelf)
    case .parentKilled: try orphan(ground, shelf)
    case .closed: try leave(ground, shelf) { $0.closeMaster() }
    case .closedIgnoringHangUp:
      try leave(ground, shelf, ignoresHangUp: true) { $0.closeMaster() }
    }
  }

  private func leave(
    _ ground: Ground, _ shelf: Shelf, ignoresHangUp: Bool = false, _ act: (Screen) -> Void
  ) throws -> Double {
    let screen = try start(
      ground, ground.product.path, ground.product.openingArguments(shelf),
      ignoresHangUp: ignoresHangUp)
    let begin = ContinuousClock.now
    act(screen)
    try screen.waitForExit(within: .seconds(3))
    let time = (ContinuousClock.now - begin).milliseconds
    try expectRestored(screen)
    return time
  }

  /// ^Z, as a shell with jobs sees it, and back.
  private func stop(_ ground: Ground, _ shelf: Shelf) throws -> Double {
    let screen = try Screen.spawn(
      "/bin/sh", ["-i"], environment: ground.product.environment)
    try screen.waitFor("$")
    screen.send(command(ground, shelf) + "\n")
    _ = try screen.settle(quiet: .milliseconds(100), condition: Self.isReady)
    guard let program = screen.children.first else {
      throw BenchmarkError.unexpected("no program under the shell")
    }
    let begin = ContinuousClock.now
    screen.signal(SIGTSTP, to: program)
    try screen.waitFor("the shell", within: .seconds(3)) { !$0.modes.isAlternateScreen }
    let time = (ContinuousClock.now - begin).milliseconds
    screen.drain()
    guard screen.modes.leftovers.isEmpty else {
      throw BenchmarkError.unexpected(screen.modes.leftovers.joined(separator: ", "))
    }
    screen.send("fg\n")
    _ = try screen.settle(quiet: .milliseconds(100), within: .seconds(3), condition: Self.isReady)
    screen.send("Q")
    screen.send("exit\n")
    _ = try? screen.waitForExit(within: .seconds(3))
    return time
  }

  private func orphan(_ ground: Ground, _ shelf: Shelf) throws -> Double {
    let screen = try start(
      ground, "/bin/sh", ["-c", command(ground, shelf) + "; true"], ignoresHangUp: false)
    guard let program = screen.children.first else {
      throw BenchmarkError.unexpected("no program under the shell")
    }
    let begin = ContinuousClock.now
    screen.signal(SIGKILL)
    while Screen.isRunning(program), (ContinuousClock.now - begin).milliseconds < 3000 {
      screen.observe(for: .milliseconds(2))
    }
    let time = (ContinuousClock.now - begin).milliseconds
    try expectRestored(screen)
    return time
  }

  private func start(
    _ ground: Ground, _ path: String, _ arguments: [String], ignoresHangUp: Bool
  ) throws -> Screen {
    let screen = try Screen.spawn(
      path, arguments, environment: ground.product.environment, ignoresHangUp: ignoresHangUp)
    return try ScreenRun.ready(screen, isReady: Self.isReady).screen
  }

  private func expectRestored(_ screen: Screen) throws(BenchmarkError) {
    screen.drain()
    if let modes = screen.lineModes, modes != screen.modesBefore {
      throw .unexpected("line modes \(modes)")
    }
    // Nobody reads what goes to a terminal that was closed.
    guard screen.lineModes == nil || screen.modes.leftovers.isEmpty else {
      throw .unexpected(screen.modes.leftovers.joined(separator: ", "))
    }
  }

  private func command(_ ground: Ground, _ shelf: Shelf) -> String {
    ([ground.product.path] + ground.product.openingArguments(shelf))
      .map { "'\($0)'" }.joined(separator: " ")
  }

  private static func isReady(_ screen: Screen) -> Bool {
    screen.modes.isAlternateScreen && screen.row(0).contains("folio ")
      && !screen.row(screen.size.rows - 1).isEmpty
  }
}
