import Wording

extension Key {
  /// The same with nothing but words: what the help says, and a sentence.
  public func spelled(glyphs: Glyphs, in texts: KeyTexts) -> String {
    switch self {
    case .enter: "Enter"
    case .character(" "): texts.space
    case .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function, .character, .control, .alt:
      name(glyphs: glyphs, in: texts)
    }
  }

  /// How the key is written in the key bar and the help.
  public func name(glyphs: Glyphs, in texts: KeyTexts) -> String {
    switch self {
    case .enter: glyphs.enter
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: texts.backTab
    case .backspace: texts.backspace
    case .delete: texts.delete
    case .insert: "Ins"
    case .up: glyphs != .unicode ? texts.up : "↑"
    case .down: glyphs != .unicode ? texts.down : "↓"
    case .left: glyphs != .unicode ? texts.left : "←"
    case .right: glyphs != .unicode ? texts.right : "→"
    case .home: texts.home
    case .end: texts.end
    case .pageUp: texts.pageUp
    case .pageDown: texts.pageDown
    case .function(let number): "F\(number)"
    case .character(" "): glyphs != .unicode ? texts.shortSpace : "␣"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt("\r"): "Alt+" + Key.enter.name(glyphs: glyphs, in: texts)
    case .alt("\u{7F}"): "Alt+" + texts.backspace
    case .alt(let character): "Alt+\(character)"
    }
  }
}
