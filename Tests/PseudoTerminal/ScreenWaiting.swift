/// Waiting for what the program does, for so long and no longer.
extension Screen {
  /// Waits until `text` stands in a row of the screen.
  public func waitFor(_ text: String, within limit: Duration = patience) throws(ScreenError) {
    try waitFor("«\(text)»", within: limit) { $0.text.contains(text) }
  }

  /// Waits until `condition` holds; it is looked at whenever the screen may have changed.
  public func waitFor(
    _ what: String, within limit: Duration = patience, condition: (Screen) -> Bool
  ) throws(ScreenError) {
    let end = ContinuousClock.now + limit
    while !condition(self) {
      guard ContinuousClock.now < end else {
        throw .timedOut(waitingFor: what, screen: text)
      }
      pump(for: .milliseconds(20))
      reap()
    }
  }

  /// Waits until the program has ended, and shows the rest of what it wrote.
  ///
  /// - Returns: its exit code, or 128 and the signal that ended it.
  @discardableResult
  public func waitForExit(within limit: Duration = patience) throws(ScreenError) -> Int32 {
    try waitFor("the end of the program", within: limit) { $0.exitCode != nil }
    drain()
    return exitCode ?? -1
  }

  /// Waits until the program is stopped by a signal, and returns it.
  public func waitForStop(within limit: Duration = patience) throws(ScreenError) -> Int32 {
    try waitFor("the program to stop", within: limit) { $0.stopSignal != nil }
    drain()
    defer { stopSignal = nil }
    return stopSignal ?? 0
  }

  /// Waits until the program sleeps and has nothing left to do, as far as can be seen: asleep, and
  /// its count of sleeps unchanged, several looks in a row.
  ///
  /// - Returns: the count of sleeps.
  public func waitUntilAsleep(within limit: Duration = patience) throws(ScreenError) -> Int {
    var count = -1
    var looks = 0
    try waitFor("the program to sleep", within: limit) { screen in
      let now = screen.voluntarySwitches ?? 0
      looks = now == count && screen.isAsleep ? looks + 1 : 0
      count = now
      return looks >= 5
    }
    return count
  }

  /// Shows what the program writes for a while. Only to see that it writes nothing.
  public func observe(for duration: Duration) {
    let end = ContinuousClock.now + duration
    while ContinuousClock.now < end { pump(for: end - .now) }
  }
}
