import Interface

/// Puts keys, reports, letters and pastes together from bytes, in whatever pieces they come.
///
/// Pure: the terminal hands in what it read, and says when nothing more came. Whole sequences are
/// understood or swallowed; none of their bytes is ever taken for a letter.
struct InputDecoder {
  /// A sequence that is longer is none.
  static let longestSequence = 4096
  /// So many printable bytes in one read nobody types.
  static let burstBytes = 16

  /// What may still belong to what has come.
  enum Expectation: Hashable, Sendable {
    case nothing
    /// The rest would be here within some milliseconds; then `settle`.
    case moment
    /// The rest of a sequence or of a letter may be a second late; then `expire`.
    case sequence
    /// So may the rest of an answer of the terminal or of a paste, counted from its last piece.
    case more
  }

  enum State {
    case ground
    /// Escape was read, and something may belong to it. Twice, it may be Alt with a key.
    case escape(isSecond: Bool)
    /// Escape and the first bytes of a letter.
    case escapedLetter
    /// `CSI` or `SS3`, and what followed it; after a second Escape it is Alt with a key.
    case control([UInt8], isAlt: Bool)
    case single([UInt8], isAlt: Bool)
    /// `CSI [`: a function key of the Linux console.
    case console
    /// `CSI M` and the bytes of xterm's oldest report of the mouse.
    case oldMouse([UInt8])
    /// The text of an `OSC`, `DCS`, `APC`, `PM` or `SOS`, up to `BEL` or `ST`.
    case string(length: Int, endsWithEscape: Bool)
    /// The same, begun as the answers of terminals begin, and as nobody types after Alt and a key.
    case answer(length: Int, endsWithEscape: Bool)
    case paste
  }

  var state = State.ground
  /// How many sequences have begun.
  private(set) var begun = 0
  var letter: LetterAssembler
  /// What was typed since the last pause, or between keys of other kinds.
  var run = TypedRun()
  var pasted: [UInt8] = []
  var wantsMouse: Bool
  /// The key for which the terminal has a sequence of its own: Escape and these bytes.
  let ownKey: (_ bytes: [UInt8]) -> Key?

  init(
    wantsMouse: Bool = true, letter: LetterAssembler = LetterAssembler(),
    ownKey: @escaping (_ bytes: [UInt8]) -> Key? = { _ in nil }
  ) {
    self.wantsMouse = wantsMouse
    self.letter = letter
    self.ownKey = ownKey
  }

  var expectation: Expectation {
    switch state {
    case .ground:
      if run.isBurst { return .moment }
      return letter.isInsideLetter ? .sequence : .nothing
    case .escape: return .moment
    case .oldMouse(let bytes) where bytes.count >= 3: return .moment
    case .control(let bytes, _): return bytes.isEmpty ? .sequence : .more
    case .escapedLetter, .single, .console, .oldMouse, .string: return .sequence
    case .answer, .paste: return .more
    }
  }

  /// The events that `bytes` complete, in order.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// The events that stand alone because nothing followed within a moment.
  mutating func settle() -> [InputEvent] {
    var events = run.end()
    switch state {
    case .escape(let isSecond):
      events += Array(repeating: .key(.escape), count: isSecond ? 2 : 1)
      state = .ground
    case .oldMouse(let bytes) where bytes.count >= 3:
      state = .ground
      events += mouse(MouseReport(letters: bytes.prefix(3).map { UInt32($0) }).event)
    case .ground, .escapedLetter, .control, .single, .console, .oldMouse, .string, .answer, .paste:
      break
    }
    return events
  }

  /// The events that are left when nothing followed for a second: what was pasted, a letter of
  /// another character set. What began as a sequence is dropped.
  mutating func expire() -> [InputEvent] {
    var events = settle()
    switch state {
    case .ground:
      for scalar in letter.finish() { _ = run.add(scalar) }
      events += run.end()
    case .paste: events += endPaste()
    case .escapedLetter: _ = letter.finish()
    case .escape, .control, .single, .console, .oldMouse, .string, .answer: break
    }
    state = .ground
    return events
  }

  // MARK: Bytes

  mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground: takePlain(byte, &events)
    case .escape(let isSecond): takeEscaped(byte, isSecond: isSecond, &events)
    case .escapedLetter: takeEscapedLetter(byte, &events)
    case .control(let bytes, let isAlt): takeControl(byte, after: bytes, isAlt: isAlt, &events)
    case .single(let bytes, let isAlt): takeSingle(byte, after: bytes, isAlt: isAlt, &events)
    case .console:
      state = .ground
      if let key = SequenceKeys.ofConsole(byte) { events.append(.key(key)) }
    case .oldMouse(let bytes): takeOldMouse(byte, after: bytes, &events)
    case .string(let length, let endsWithEscape):
      let isAnswer = length == 0 && Self.beginsAnswer(byte)
      takeString(byte, length, isAnswer: isAnswer, endsWithEscape: endsWithEscape, &events)
    case .answer(let length, let endsWithEscape):
      takeString(byte, length, isAnswer: true, endsWithEscape: endsWithEscape, &events)
    case .paste: takePasted(byte, &events)
    }
  }

  mutating func takePlain(_ byte: UInt8, _ events: inout [InputEvent]) {
    if byte == 0x1B {
      for scalar in letter.finish() { _ = run.add(scalar) }
      events += run.end()
      begin(.escape(isSecond: false))
      return
    }
    for scalar in letter.take(byte) where !run.add(scalar) {
      events += run.end()
      events.append(.key(TypedRun.key(scalar)))
    }
  }

  mutating func begin(_ state: State) {
    self.state = state
    begun += 1
  }

  /// What a byte is that breaks a sequence off.
  mutating func breakOff(with byte: UInt8, _ events: inout [InputEvent]) {
    state = .ground
    takePlain(byte, &events)
  }

  func mouse(_ event: InputEvent?) -> [InputEvent] {
    wantsMouse ? event.map { [$0] } ?? [] : []
  }

  mutating func endPaste() -> [InputEvent] {
    state = .ground
    defer { pasted = [] }
    // Terminals send a line's end as a carriage return.
    let text = letter.text(pasted).map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 }
    return [.paste(String(text))]
  }
}
