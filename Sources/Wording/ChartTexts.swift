/// Titles and legends of the report's charts, in one language.
public struct ChartTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Gráfico N.º 1».
  public func numbered(_ number: Int) -> String {
    say("Gráfico N.º \(number)", "Chart No. \(number)")
  }
  public func series(_ first: String, _ last: String) -> String {
    say(
      "Casos activos y casos en diálogo, mes a mes, de \(first) a \(last)",
      "Active cases and cases in dialogue, month by month, \(first) to \(last)")
  }
  public var month: String { say("Mes", "Month") }
  public var active: String { say("Activos", "Active") }
  public var inDialogue: String { say("En diálogo", "In dialogue") }
  /// For a figure that nobody knows, in a narrow column.
  public var gap: String { "…" }
  public var shares: String {
    say(
      "Conflictos en diálogo, por tipo: distribución porcentual",
      "Conflicts in dialogue by type: distribution in per cent")
  }
}
