/// What a program has switched on in its terminal, followed byte by byte.
public struct TerminalModes: Hashable, Sendable {
  /// Private modes (`CSI ? n h`) that are on.
  public private(set) var privateModes: Set<Int> = [7, 25]
  /// Whether the keypad sends application codes.
  public private(set) var hasApplicationKeypad = false
  /// How far kitty's keyboard protocol is on, of the screen that is shown.
  public private(set) var keyboardFlags = 0
  /// Whether xterm sends other keys than usual (`modifyOtherKeys`).
  public private(set) var sendsOtherKeys = false
  /// Whether the last rendition set anything but the plain one.
  public private(set) var hasRendition = false
  /// The window's name as last set.
  public private(set) var title = ""
  /// How often the bell rang.
  public private(set) var bells = 0

  /// Whether the alternate screen is shown.
  public var isAlternateScreen: Bool { !privateModes.isDisjoint(with: [47, 1047, 1049]) }
  public var isCursorVisible: Bool { privateModes.contains(25) }
  public var isPasteBracketed: Bool { privateModes.contains(2004) }
  public var reportsMouse: Bool { !privateModes.isDisjoint(with: [9, 1000, 1002, 1003]) }

  /// What a shell would find other than it left it; empty when all is well.
  public var leftovers: [String] {
    var found: [String] = []
    if isAlternateScreen { found.append("alternate screen") }
    if !isCursorVisible { found.append("cursor hidden") }
    if isPasteBracketed { found.append("bracketed paste") }
    if reportsMouse { found.append("mouse reports") }
    if privateModes.contains(1004) { found.append("focus reports") }
    if !privateModes.isDisjoint(with: [1005, 1006, 1015, 1016]) { found.append("mouse encoding") }
    if keyboardFlags != 0 { found.append("keyboard protocol") }
    if sendsOtherKeys { found.append("other keys") }
    if privateModes.contains(1) { found.append("cursor keys") }
    if !privateModes.contains(7) { found.append("no wrapping") }
    if hasApplicationKeypad { found.append("keypad") }
    if hasRendition { found.append("rendition") }
    return found
  }

  private enum State: Hashable {
    case ground, escape
    case control([UInt8])
    case text([UInt8], endsWithEscape: Bool)
  }

  private var state = State.ground

  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground:
      if byte == 0x1B { state = .escape }
      if byte == 0x07 { bells += 1 }
    case .escape: takeEscaped(byte)
    case .control(let bytes):
      if (0x40...0x7E).contains(byte) {
        state = .ground
        finish(String(decoding: bytes, as: UTF8.self), final: byte)
      } else {
        state = .control(bytes + [byte])
      }
    case .text(let bytes, let endsWithEscape):
      if byte == 0x07 || (endsWithEscape && byte == UInt8(ascii: "\\")) {
        state = .ground
        name(String(decoding: bytes, as: UTF8.self))
      } else {
        state = .text(byte == 0x1B ? bytes : bytes + [byte], endsWithEscape: byte == 0x1B)
      }
    }
  }

  private mutating func takeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "]"): state = .text([], endsWithEscape: false)
    case UInt8(ascii: "="), UInt8(ascii: ">"):
      hasApplicationKeypad = byte == UInt8(ascii: "=")
      state = .ground
    // Further bytes of sequences such as the choice of a character set.
    case 0x20...0x2F: state = .escape
    default: state = .ground
    }
  }

  private mutating func finish(_ parameters: String, final: UInt8) {
    switch (parameters.first, final) {
    case ("?", UInt8(ascii: "h")): privateModes.formUnion(numbers(parameters.dropFirst()))
    case ("?", UInt8(ascii: "l")): privateModes.subtract(numbers(parameters.dropFirst()))
    case (">", UInt8(ascii: "u")), ("=", UInt8(ascii: "u")):
      keyboardFlags = numbers(parameters.dropFirst()).first ?? 0
    case ("<", UInt8(ascii: "u")): keyboardFlags = 0
    case (">", UInt8(ascii: "m")):
      let values = numbers(parameters.dropFirst())
      if values.first == 4 { sendsOtherKeys = values.count > 1 && values[1] != 0 }
    case (_, UInt8(ascii: "m")):
      hasRendition = !numbers(parameters[...]).allSatisfy { [0, 10, 39, 49].contains($0) }
    default: break
    }
  }

  private mutating func name(_ command: String) {
    guard let semicolon = command.firstIndex(of: ";") else { return }
    if ["0", "2"].contains(command[..<semicolon]) {
      title = String(command[command.index(after: semicolon)...])
    }
  }

  private func numbers(_ parameters: Substring) -> [Int] {
    parameters.split(separator: ";").compactMap { Int($0) }
  }
}
