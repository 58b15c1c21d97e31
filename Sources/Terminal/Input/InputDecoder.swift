import Interface

/// Puts letters, Alt combinations and pastes together. Pure: the terminal hands in what it read.
struct InputDecoder {
  private enum State {
    case ground
    /// Escape was read, and something may belong to it.
    case escape
    /// Escape and the first bytes of a letter.
    case escapedLetter
    /// Inside a control sequence that ncurses does not know; it is read to its end and dropped.
    case sequence([UInt8])
    case paste
  }

  private var state = State.ground
  private var letter = UTF8Assembler()
  private var pasted = String.UnicodeScalarView()

  /// Whether a sequence began whose rest may be a moment late. Not so for Escape alone: ncurses
  /// has waited for that one already.
  var isInsideSequence: Bool {
    switch state {
    case .ground, .paste, .escape: false
    case .escapedLetter, .sequence: true
    }
  }

  /// The events that `raw` completes, in order.
  mutating func take(_ raw: RawInput) -> [InputEvent] {
    if case .paste = state { return takePasted(raw) }
    switch raw {
    case .byte(let byte): return take(byte)
    case .key(let key): return settle() + [.key(key)]
    case .press(let place): return settle() + [.click(place)]
    case .wheel(let turn, let place): return settle() + [.scroll(turn, at: place)]
    case .pasteStart:
      let before = settle()
      state = .paste
      return before
    case .pasteEnd, .other: return settle()
    }
  }

  /// The events that stand alone because nothing followed what had begun.
  mutating func settle() -> [InputEvent] {
    switch state {
    case .ground, .paste: return []
    case .escape, .escapedLetter:
      state = .ground
      return [.key(.escape)]
    case .sequence(let bytes):
      state = .ground
      return Self.typed(bytes)
    }
  }

  private mutating func take(_ byte: UInt8) -> [InputEvent] {
    switch state {
    case .ground, .paste: return takePlain(byte)
    case .escape: return takeEscaped(byte)
    case .escapedLetter: return takeEscapedLetter(byte)
    case .sequence(let bytes):
      guard (0x20...0x7E).contains(byte) else {
        state = .ground
        return takePlain(byte)
      }
      state = (0x40...0x7E).contains(byte) ? .ground : .sequence(bytes + [byte])
      return []
    }
  }

  private mutating func takePlain(_ byte: UInt8) -> [InputEvent] {
    if byte == 0x1B {
      letter = UTF8Assembler()
      state = .escape
      return []
    }
    return letter.take(byte).map { .key(Self.key($0)) }
  }

  private mutating func takeEscaped(_ byte: UInt8) -> [InputEvent] {
    switch byte {
    case 0x1B: return [.key(.escape)]
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      state = .sequence([byte])
      return []
    case 0x20...0x7E:
      state = .ground
      return [.key(.alt(Character(Unicode.Scalar(byte))))]
    case 0x80...0xFF:
      state = .escapedLetter
      return takeEscapedLetter(byte)
    default:
      state = .ground
      return [.key(.escape)] + takePlain(byte)
    }
  }

  private mutating func takeEscapedLetter(_ byte: UInt8) -> [InputEvent] {
    guard byte >= 0x80 else {
      state = .ground
      return [.key(.escape)] + takePlain(byte)
    }
    guard let scalar = letter.take(byte).first else { return [] }
    state = .ground
    return [.key(.alt(Character(scalar)))]
  }

  private mutating func takePasted(_ raw: RawInput) -> [InputEvent] {
    switch raw {
    case .byte(let byte):
      for scalar in letter.take(byte) { pasted.append(scalar) }
      return []
    case .pasteEnd:
      // Terminals send a line's end as a carriage return.
      let text = String(pasted).map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 }
      pasted = String.UnicodeScalarView()
      state = .ground
      return [.paste(String(text))]
    // What looks like a key inside a paste is no text; an Enter may be.
    case .key(.enter):
      pasted.append("\n")
      return []
    case .key, .press, .wheel, .pasteStart, .other: return []
    }
  }

  /// A sequence that stopped short: Alt with its first character, and the rest as typed.
  private static func typed(_ bytes: [UInt8]) -> [InputEvent] {
    bytes.enumerated().map { index, byte in
      let character = Character(Unicode.Scalar(byte))
      return .key(index == 0 ? .alt(character) : .character(character))
    }
  }

  /// The key for a scalar that was typed.
  static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: .character(Character(scalar))
    }
  }
}
