/// The names of keys, short as the key bar has room for.
public struct KeyTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var backTab: String { say("May+Tab", "Shift+Tab") }
  public var backspace: String { say("Retroceso", "Backspace") }
  public var delete: String { say("Supr", "Del") }
  public var up: String { say("Arriba", "Up") }
  public var down: String { say("Abajo", "Down") }
  public var left: String { say("Izq", "Left") }
  public var right: String { say("Der", "Right") }
  public var home: String { say("Inicio", "Home") }
  public var end: String { say("Fin", "End") }
  public var pageUp: String { say("RePág", "PgUp") }
  public var pageDown: String { say("AvPág", "PgDn") }
  /// In the key bar of a terminal without Unicode.
  public var shortSpace: String { say("Esp", "Spc") }
  /// In the help, and in a sentence.
  public var space: String { say("Espacio", "Space") }
}
