import CTerminal

/// Signals that came and have not been answered yet.
struct PendingSignals {
  private var bits: UInt32 = 0

  /// Whether one of them asks the program to end.
  var mustEnd: Bool {
    bits & UInt32(TERMINAL_SIGNAL_TERMINATE | TERMINAL_SIGNAL_HANG_UP | TERMINAL_SIGNAL_INTERRUPT)
      != 0
  }

  /// Adds those that came since.
  mutating func collect() -> PendingSignals {
    bits |= terminal_take_signals()
    return self
  }

  /// The gravest that asks the program to end.
  mutating func takeEnding() -> TerminalEvent.Signal? {
    if take(TERMINAL_SIGNAL_TERMINATE) { return .terminate }
    if take(TERMINAL_SIGNAL_HANG_UP) { return .hangUp }
    if take(TERMINAL_SIGNAL_INTERRUPT) { return .interrupt }
    return nil
  }

  mutating func takeStop() -> Bool { take(TERMINAL_SIGNAL_STOP) }

  mutating func takeResize() -> Bool { take(TERMINAL_SIGNAL_RESIZED) }

  @discardableResult
  mutating func forgetContinuing() -> Bool { take(TERMINAL_SIGNAL_CONTINUED) }

  private mutating func take(_ signal: Int) -> Bool {
    defer { bits &= ~UInt32(signal) }
    return bits & UInt32(signal) != 0
  }
}
