import SeededRandomness

@testable import Interface

/// What a person, or a cat, may do to a text field.
enum RandomTyping {
  /// Letters with and without accents, marks, wide and joined characters, flags by halves, spaces
  /// and things that a text must not take.
  static let characters: [Character] = [
    "a", "b", "ñ", "é", "Q", "7", " ", " ", "-", ".", "¿", "日", "語", "👩", "👩‍⚖️", "🇵🇪",
    "\u{1F1F5}", "\u{301}", "\u{303}", "\u{200D}", "⚖", "…", "\u{3000}", "\u{A0}", "ʼ",
  ]

  static let hostile: [Character] = ["\u{7}", "\u{1B}", "\u{7F}", "\u{202E}", "\u{9B}", "\u{FEFF}"]

  private static let moves: [Key] = [
    .left, .right, .home, .end, .up, .down, .pageUp, .pageDown, .backspace, .delete, .enter, .tab,
    .escape, .insert, .backTab, .function(1), .control("a"), .control("e"), .control("w"),
    .control("u"), .control("k"), .control("y"), .control("c"), .alt("b"), .alt("f"), .alt("d"),
    .alt("\u{7F}"), .alt("x"), .left, .left, .right, .backspace, .up, .down,
  ]

  static func key(_ generator: inout SeededNumbers) -> Key {
    if Int.random(in: 0..<10, using: &generator) < 6 {
      return .character(generator.pick(characters + hostile.prefix(2)))
    }
    return generator.pick(moves)
  }

  static func text(_ generator: inout SeededNumbers, upTo length: Int) -> String {
    let breaks: [Character] = ["\n", "\r\n", "\t"]
    return String(
      (0..<Int.random(in: 0...length, using: &generator)).map { _ in
        generator.pick(characters + characters + hostile + breaks)
      })
  }
}
