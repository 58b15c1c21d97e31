extension Key {
  /// The same with nothing but words: what the help says, and a sentence.
  public func spelled(glyphs: Glyphs, isSpanish: Bool) -> String {
    switch self {
    case .enter: "Enter"
    case .character(" "): isSpanish ? "Espacio" : "Space"
    case .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .function, .character, .control, .alt:
      name(glyphs: glyphs, isSpanish: isSpanish)
    }
  }

  /// How the key is written in the key bar and the help, in Spanish or English.
  public func name(glyphs: Glyphs, isSpanish: Bool) -> String {
    switch self {
    case .enter: glyphs.enter
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: isSpanish ? "May+Tab" : "Shift+Tab"
    case .backspace: isSpanish ? "Retroceso" : "Backspace"
    case .delete: isSpanish ? "Supr" : "Del"
    case .insert: "Ins"
    case .up: glyphs == .ascii ? (isSpanish ? "Arriba" : "Up") : "↑"
    case .down: glyphs == .ascii ? (isSpanish ? "Abajo" : "Down") : "↓"
    case .left: glyphs == .ascii ? (isSpanish ? "Izq" : "Left") : "←"
    case .right: glyphs == .ascii ? (isSpanish ? "Der" : "Right") : "→"
    case .home: isSpanish ? "Inicio" : "Home"
    case .end: isSpanish ? "Fin" : "End"
    case .pageUp: isSpanish ? "RePág" : "PgUp"
    case .pageDown: isSpanish ? "AvPág" : "PgDn"
    case .function(let number): "F\(number)"
    case .character(" "): glyphs == .ascii ? (isSpanish ? "Esp" : "Spc") : glyphs.space
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt(let character): "Alt+\(character)"
    }
  }
}
