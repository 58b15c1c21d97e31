import Dialogue

/// The words of the summary of the watch over rights.
public struct PaperRightsTexts: Sendable {
  public let title: String
  /// «Detención 2: Juan Pérez».
  public let numbered: @Sendable (_ kind: String, _ ordinal: Int, _ name: String) -> String
  public let withFirearms: String
  public let unidentified: String
  public let years: @Sendable (Int) -> String
  public let dead: String
  public let wounded: String
  /// «Falta: hora de la primera comparecencia.»
  public let missing: @Sendable (_ what: String) -> String
  /// Nobody has told the superior or the prosecutor.
  public let notTold: @Sendable (_ whom: String) -> String

  static let spanish = PaperRightsTexts(
    title: "Resumen de la vigilancia de derechos",
    numbered: { kind, ordinal, name in
      "\(kind) \(ordinal)" + (name.isEmpty ? "" : ": \(name)")
    },
    withFirearms: "con armas de fuego", unidentified: "no identificado",
    years: { $0 == 1 ? "1 año" : "\($0) años" }, dead: "Fallecidos", wounded: "Heridos",
    missing: { "Falta: \($0)." },
    notTold: { "No consta ninguna comunicación de los hechos a: \($0)." })

  static let english = PaperRightsTexts(
    title: "Summary of the watch over rights",
    numbered: { kind, ordinal, name in
      "\(kind) \(ordinal)" + (name.isEmpty ? "" : ": \(name)")
    },
    withFirearms: "with firearms", unidentified: "not identified",
    years: { $0 == 1 ? "1 year" : "\($0) years" }, dead: "Dead", wounded: "Wounded",
    missing: { "Missing: \($0)." },
    notTold: { "No communication of the facts is on record to: \($0)." })
}
