/// What a key does in a text: one table for the field of one line and the area of many.
enum EditAction: Hashable, Sendable {
  case type(Character)
  case left, right, wordLeft, wordRight
  case home, end
  case up, down, pageUp, pageDown
  case breakLine
  case eraseLeft, eraseRight
  case cutWordLeft, cutWordRight, cutToStart, cutToEnd
  case yank

  /// - Returns: `nil` for a key that edits nothing.
  init?(_ key: Key) {
    switch key {
    case .character(let character):
      guard TextIntake.line(String(character)) == [character], !character.isNewline else {
        return nil
      }
      self = .type(character)
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .enter: self = .breakLine
    case .backspace: self = .eraseLeft
    case .delete: self = .eraseRight
    case .control(let letter): self.init(control: letter)
    case .alt(let character): self.init(alt: character)
    case .escape, .tab, .backTab, .insert, .function: return nil
    }
  }

  private init?(control letter: Character) {
    switch letter {
    case "a": self = .home
    case "e": self = .end
    case "w": self = .cutWordLeft
    case "u": self = .cutToStart
    case "k": self = .cutToEnd
    case "y": self = .yank
    default: return nil
    }
  }

  /// Alt with b, f, d; with the delete character, which is what Alt and Backspace send; with the
  /// carriage return of Alt and Enter.
  private init?(alt character: Character) {
    switch character {
    case "b": self = .wordLeft
    case "f": self = .wordRight
    case "d": self = .cutWordRight
    case "\u{7F}": self = .cutWordLeft
    case "\r": self = .breakLine
    default: return nil
    }
  }
}
