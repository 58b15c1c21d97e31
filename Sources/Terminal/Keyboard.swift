import CTerminal
import Interface

/// Input events that were read and not handed out yet.
struct Keyboard {
  /// How long Escape waits for the rest of a key's sequence, in milliseconds.
  private static let patience: Int32 = 25
  private static let bytesAtOnce = 16 * 1024
  /// Bytes read in one go, so that a flood of input leaves room for signals.
  private static let mostBytes = 64 * 1024

  private var decoder: InputDecoder
  private var clicks = ClickCounter()
  private var buffer = [UInt8](repeating: 0, count: bytesAtOnce)
  private var events: [InputEvent] = []
  private var taken = 0
  private var hold = InputHold()

  /// Whether all input that had come has been read.
  private(set) var isDrained = true
  private(set) var isGone = false
  /// When what has begun is given up; `nil` while nothing has.
  var deadline: ContinuousClock.Instant? { hold.deadline }

  /// Whether reports of the mouse are events.
  var wantsMouse: Bool {
    get { decoder.wantsMouse }
    set { decoder.wantsMouse = newValue }
  }

  var hasEvents: Bool { taken < events.count }

  init(wantsMouse: Bool, isUnicode: Bool) {
    let letter = isUnicode ? LetterAssembler() : LetterAssembler(decode: Self.decoding)
    decoder = InputDecoder(wantsMouse: wantsMouse, letter: letter, ownKey: TerminalKeys.find)
  }

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

  mutating func takesForeignLetters() -> Bool {
    defer { decoder.letter.hasForeign = false }
    return decoder.letter.hasForeign
  }

  /// Gives up what began too long ago; `false` while there is nothing to give up.
  mutating func expire() -> Bool {
    guard let deadline, .now >= deadline else { return false }
    hold.end()
    events += decoder.expire()
    return true
  }

  private mutating func read() {
    isDrained = false
    var left = Self.mostBytes
    while left > 0 {
      let count = terminal_read(&buffer, Int32(buffer.count))
      if count > 0 {
        take(buffer[..<Int(count)])
        left -= Int(count)
      } else if count < 0 || decoder.expectation != .moment || !waitForMore() {
        isGone = count < 0
        events += decoder.settle()
        isDrained = true
        break
      }
    }
    if decoder.expectation == .nothing || decoder.expectation == .moment { hold.end() }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let now = ContinuousClock.now
    events += decoder.take(bytes).map { clicks.counted($0, at: now) }
    hold.expect(decoder.expectation, begun: decoder.begun, at: now)
  }

  private func waitForMore() -> Bool {
    var ready: Int32 = 0
    return terminal_wait(Self.patience, [], 0, &ready) & Int32(TERMINAL_WOKE_INPUT) != 0
  }

  /// The letters of a locale with a character set of single bytes; `nil` without such a locale.
  private static var decoding: (@Sendable (UInt8) -> Unicode.Scalar?)? {
    guard terminal_decode(0x61) != 0 else { return nil }
    return { byte in
      let value = terminal_decode(byte)
      return value == 0 && byte != 0 ? nil : Unicode.Scalar(value)
    }
  }
}
