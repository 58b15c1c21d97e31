import Interface

/// The sequences of ECMA-48 and what terminals have made of them, a byte at a time.
extension InputDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  mutating func takeEscaped(_ byte: UInt8, isSecond: Bool, _ events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "["): state = .control([], isAlt: isSecond)
    case UInt8(ascii: "O"): state = .single([], isAlt: isSecond)
    default:
      if isSecond { events.append(.key(.escape)) }
      takeEscaped(byte, &events)
    }
  }

  private mutating func takeEscaped(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case 0x1B:
      // After a third Escape the first two were keys.
      if case .escape(true) = state {
        begin(.escape(isSecond: true))
      } else {
        state = .escape(isSecond: true)
      }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(length: 0, endsWithEscape: false)
    case 0x0D, 0x0A: endEscaped(.alt("\r"), &events)
    case 0x08, 0x7F: endEscaped(.alt("\u{7F}"), &events)
    case 0x20...0x7E:
      endEscaped(ownKey([byte]) ?? .alt(Character(Unicode.Scalar(byte))), &events)
    case 0x80...0xFF:
      state = .escapedLetter
      takeEscapedLetter(byte, &events)
    // Alt with a control key.
    default: state = .ground
    }
  }

  private mutating func endEscaped(_ key: Key, _ events: inout [InputEvent]) {
    state = .ground
    events.append(.key(key))
  }

  mutating func takeEscapedLetter(_ byte: UInt8, _ events: inout [InputEvent]) {
    guard byte >= 0x80 else {
      _ = letter.finish()
      return breakOff(with: byte, &events)
    }
    guard let scalar = letter.take(byte).first else { return }
    endEscaped(.alt(Character(scalar)), &events)
  }

  mutating func takeControl(
    _ byte: UInt8, after bytes: [UInt8], isAlt: Bool, _ events: inout [InputEvent]
  ) {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .console
    case 0x20...0x3F:
      let whole = bytes + [byte]
      state = whole.count < Self.longestSequence ? .control(whole, isAlt: isAlt) : .ground
      // rxvt ends the keys with Shift by what only stands in the middle elsewhere.
      if byte == UInt8(ascii: "$"), let key = ownKey([UInt8(ascii: "[")] + whole) {
        endSequence(.event(.key(key)), isAlt: isAlt, &events)
      }
    case 0x40...0x7E:
      if let key = ownKey([UInt8(ascii: "[")] + bytes + [byte]) {
        return endSequence(.event(.key(key)), isAlt: isAlt, &events)
      }
      if byte == UInt8(ascii: "M"), bytes.isEmpty {
        state = .oldMouse([])
        return
      }
      endSequence(ControlSequence(bytes, final: byte).meaning, isAlt: isAlt, &events)
    default: breakOff(with: byte, &events)
    }
  }

  private mutating func endSequence(
    _ meaning: ControlSequence.Meaning, isAlt: Bool, _ events: inout [InputEvent]
  ) {
    state = .ground
    switch meaning {
    case .event(.key(let key)):
      let meant = isAlt ? KeyModifiers.alt.applied(to: key) : key
      if let meant { events.append(.key(meant)) }
    case .event(let event):
      if isAlt { events.append(.key(.escape)) }
      events += mouse(event)
    case .deadKey: break
    // Escape was a key of its own, before a report or a paste.
    case .report:
      if isAlt { events.append(.key(.escape)) }
    case .pasteStart:
      if isAlt { events.append(.key(.escape)) }
      state = .paste
    }
  }

  mutating func takeSingle(
    _ byte: UInt8, after bytes: [UInt8], isAlt: Bool, _ events: inout [InputEvent]
  ) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ";"):
      let whole = bytes + [byte]
      state = whole.count < Self.longestSequence ? .single(whole, isAlt: isAlt) : .ground
    case 0x20...0x7E:
      var key = ownKey([UInt8(ascii: "O")] + bytes + [byte]) ?? SequenceKeys.single(byte)
      let last = ControlSequence(bytes, final: byte).parameters.last?.first ?? 0
      var modifiers = KeyModifiers(parameter: last)
      // rxvt says Control by a small letter.
      if (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(byte) { modifiers.insert(.control) }
      if case .character? = key, !modifiers.isEmpty { key = nil }
      endSequence(
        key.flatMap { Self.applied(modifiers, $0) }.map { .event(.key($0)) } ?? .deadKey,
        isAlt: isAlt, &events)
    default: breakOff(with: byte, &events)
    }
  }

  private static func applied(_ modifiers: KeyModifiers, _ key: Key) -> Key? {
    if case .character = key { return key }
    return modifiers.applied(to: key)
  }

  mutating func takeOldMouse(
    _ byte: UInt8, after bytes: [UInt8], _ events: inout [InputEvent]
  ) {
    // Zero stands for a place that is too far away to be told; other control codes do not occur.
    guard byte == 0 || byte >= 0x20 else { return breakOff(with: byte, &events) }
    let whole = bytes + [byte]
    guard let letters = Self.letters(whole) else {
      state = .oldMouse(whole)
      return
    }
    state = .ground
    events += mouse(MouseReport(letters: letters).event)
  }

  /// Three numbers, each a byte or a letter of two bytes; `nil` while there are fewer. Where bytes
  /// can be read both ways, the pause that follows tells.
  private static func letters(_ bytes: [UInt8]) -> [UInt32]? {
    var letters: [UInt32] = []
    var rest = bytes[...]
    while let first = rest.popFirst() {
      if (0xC2...0xDF).contains(first) {
        guard let second = rest.first else { return nil }
        if second & 0xC0 == 0x80 {
          rest.removeFirst()
          letters.append(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F))
          continue
        }
      }
      letters.append(UInt32(first))
    }
    return letters.count >= 3 ? letters : nil
  }

  /// Whether the text of an answer may begin so: `11;rgb:…`, `>|xterm`, `1+r…`, `!|…`, `Gi=1;OK`.
  static func beginsAnswer(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "<")...UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "G"):
      true
    default: false
    }
  }

  mutating func takeString(
    _ byte: UInt8, _ length: Int, isAnswer: Bool, endsWithEscape: Bool,
    _ events: inout [InputEvent]
  ) {
    func string(_ length: Int, endsWithEscape: Bool = false) -> State {
      isAnswer
        ? .answer(length: length, endsWithEscape: endsWithEscape)
        : .string(length: length, endsWithEscape: endsWithEscape)
    }
    if endsWithEscape {
      if byte == UInt8(ascii: "\\") {
        state = .ground
      } else {
        begin(.escape(isSecond: false))
        takeEscaped(byte, isSecond: false, &events)
      }
      return
    }
    switch byte {
    case 0x07: state = .ground
    case 0x1B: state = string(length, endsWithEscape: true)
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x80...0xFF:
      state = length + 1 < Self.longestSequence ? string(length + 1) : .ground
    // A control key gets through to the program.
    default: breakOff(with: byte, &events)
    }
  }

  mutating func takePasted(_ byte: UInt8, _ events: inout [InputEvent]) {
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      pasted.removeLast(Self.pasteEnd.count)
      events += endPaste()
    }
  }
}
