import CTerminal
import Interface

/// Input events that were read and not handed out yet.
struct Keyboard {
  /// How long the rest of a sequence that ncurses does not know may take, in milliseconds.
  private static let patience: Int32 = 25
  /// Units read in one go, so that a flood of input leaves room for signals.
  private static let mostUnits = 4096

  private var decoder = InputDecoder()
  private var events: [InputEvent] = []
  private var taken = 0

  /// Whether all input that had come has been read.
  private(set) var isDrained = true

  var hasEvents: Bool { taken < events.count }

  mutating func add(_ event: InputEvent) {
    events.append(event)
  }

  /// The next event, read from the terminal if none is left; `nil` when there is no input.
  mutating func next() -> InputEvent? {
    if !hasEvents { read() }
    guard hasEvents else { return nil }
    let event = events[taken]
    taken += 1
    if !hasEvents {
      events.removeAll(keepingCapacity: true)
      taken = 0
    }
    return event
  }

  private mutating func read() {
    isDrained = false
    for _ in 0..<Self.mostUnits {
      if let raw = RawInput(terminal_read()) {
        events += decoder.take(raw)
      } else if !decoder.isInsideSequence || !waitForMore() {
        events += decoder.settle()
        isDrained = true
        return
      }
    }
  }

  private func waitForMore() -> Bool {
    var ready: Int32 = 0
    return terminal_wait(Self.patience, [], 0, &ready) == Int32(TERMINAL_WOKE_INPUT)
  }
}
