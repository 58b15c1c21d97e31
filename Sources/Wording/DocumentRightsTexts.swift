import Dialogue

/// The words of the summary of the watch over rights.
public struct DocumentRightsTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String {
    say("Resumen de la vigilancia de derechos", "Summary of the watch over rights")
  }
  /// «Detención 2: Juan Pérez».
  public func numbered(_ kind: String, _ ordinal: Int, _ name: String) -> String {
    "\(kind) \(ordinal)" + (name.isEmpty ? "" : ": \(name)")
  }
  public var withFirearms: String { say("con armas de fuego", "with firearms") }
  public var unidentified: String { say("no identificado", "not identified") }
  public func years(_ number: Int) -> String {
    number == 1 ? say("1 año", "1 year") : say("\(number) años", "\(number) years")
  }
  public var minor: String {
    say("menor de edad: fiscal de familia", "a minor: prosecutor for families")
  }
  public var dead: String { say("Fallecidos", "Dead") }
  public var wounded: String { say("Heridos", "Wounded") }
  /// «Falta: hora de la primera comparecencia.»
  public func missing(_ what: String) -> String { say("Falta: \(what).", "Missing: \(what).") }
  /// Nobody has told the superior or the prosecutor.
  public func notTold(_ whom: String) -> String {
    say(
      "No consta ninguna comunicación de los hechos a: \(whom).",
      "No communication of the facts is on record to: \(whom).")
  }
}
