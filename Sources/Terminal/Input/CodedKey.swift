import Interface

/// A key by its code point, as in `CSI code ; modifiers u` and in xterm's `CSI 27 ; modifiers ;
/// code ~` (<https://sw.kovidgoyal.net/kitty/keyboard-protocol/>).
struct CodedKey {
  private let code: Int
  /// The letter with Shift, and the letter that was typed; 0 where it is not told.
  private let shifted: Int
  private let typed: Int
  private let modifiers: KeyModifiers

  init(_ code: Int, shifted: Int = 0, typed: Int = 0, modifiers: KeyModifiers) {
    self.code = code
    self.shifted = shifted
    self.typed = typed
    self.modifiers = modifiers
  }

  /// The key that it would be without the protocol; `nil` for one that means nothing here.
  var key: Key? {
    if let key = Self.named(code) { return modifiers.applied(to: key) }
    guard let letter = Self.letter(Self.keypad(code) ?? code) else { return nil }
    guard modifiers.contains(.shift), !modifiers.contains(.control) else {
      return modifiers.applied(to: Self.letter(typed) ?? letter)
    }
    let upper = letter.properties.uppercaseMapping.unicodeScalars
    let guess = upper.count == 1 ? upper.first : nil
    return modifiers.applied(
      to: Self.letter(typed) ?? Self.letter(shifted) ?? guess ?? letter)
  }

  private static func letter(_ code: Int) -> Unicode.Scalar? {
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: return nil
    default: return scalar
    }
  }

  private static func named(_ code: Int) -> Key? {
    switch code {
    case 8, 127: .backspace
    case 9: .tab
    case 13, 57414: .enter
    case 27: .escape
    case 57417: .left
    case 57418: .right
    case 57419: .up
    case 57420: .down
    case 57421: .pageUp
    case 57422: .pageDown
    case 57423: .home
    case 57424: .end
    case 57425: .insert
    case 57426: .delete
    default: nil
    }
  }

  /// The character on a key of the keypad.
  private static func keypad(_ code: Int) -> Int? {
    guard (57399...57416).contains(code) else { return nil }
    return Array("0123456789./*-+\r=,".unicodeScalars.map { Int($0.value) })[code - 57399]
  }
}
