import Interface

/// What was held with a key, as terminals number it: one more than the sum of the bits.
struct KeyModifiers: OptionSet, Hashable, Sendable {
  let rawValue: Int

  static let shift = KeyModifiers(rawValue: 1)
  static let alt = KeyModifiers(rawValue: 2)
  static let control = KeyModifiers(rawValue: 4)
  /// Keys that a program in a terminal is not meant to hear of: Super, Hyper, Meta.
  static let foreign = KeyModifiers(rawValue: 8 | 16 | 32)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// - Parameter parameter: as it stands in a sequence; 0 is as good as none.
  init(parameter: Int) { self.init(rawValue: max(0, min(parameter, 256) - 1)) }

  /// What a key that is no letter means with these; `nil` for nothing.
  ///
  /// Words are walked and cut as the line editors of shells have it.
  func applied(to key: Key) -> Key? {
    if !isDisjoint(with: .foreign) { return nil }
    if isDisjoint(with: [.alt, .control]) {
      return key == .tab && contains(.shift) ? .backTab : key
    }
    switch key {
    case .left: return .alt("b")
    case .right: return .alt("f")
    case .delete: return .alt("d")
    case .backspace: return .alt("\u{7F}")
    case .enter: return contains(.alt) ? .alt("\r") : .enter
    case .up, .down, .home, .end, .pageUp, .pageDown, .insert:
      return contains(.alt) ? nil : key
    case .escape, .tab, .backTab, .function, .character, .control, .alt: return nil
    }
  }

  /// What a letter means with these.
  func applied(to letter: Unicode.Scalar) -> Key? {
    if !isDisjoint(with: .foreign) { return nil }
    let character = Character(letter)
    guard contains(.control) else {
      return contains(.alt) ? .alt(character) : .character(character)
    }
    if contains(.alt) { return nil }
    switch letter {
    case "[": return .escape
    case "@", " ": return .control(" ")
    case "a"..."z", "\\", "]", "^", "_": return .control(character)
    case "A"..."Z": return .control(Character(Unicode.Scalar(UInt8(letter.value) + 0x20)))
    default: return nil
    }
  }
}
