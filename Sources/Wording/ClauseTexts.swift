/// The words of the room in which a clause is worded with everybody watching.
public struct ClauseTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Versión 3, propuesta por Minera».
  public func version(_ number: Int, by party: String) -> String {
    say("Versión \(number)", "Version \(number)")
      + (party.isEmpty ? "" : say(", propuesta por \(party)", ", proposed by \(party)"))
  }
  public func against(_ number: Int) -> String {
    say("Frente a la versión \(number):", "Against version \(number):")
  }
  public func before(_ words: String) -> String { say("antes: \(words)", "before: \(words)") }
  public func now(_ words: String) -> String { say("ahora: \(words)", "now: \(words)") }
  public var clean: String { say("En limpio:", "Clean:") }
  public func open(_ words: [String]) -> String {
    let list = words.map { "«\($0)»" }.joined(separator: ", ")
    return say("Abierto todavía: \(list).", "Still open: \(list).")
  }
  public func prompt(_ key: String) -> String {
    say(
      "Nadie lo ve proyectado hasta que guarde. \(key) pone la palabra entre corchetes, o los quita.",
      "Nobody sees it projected until you save. \(key) puts the word in brackets, or takes them off."
    )
  }
  public var sameWords: String {
    say("El texto es el mismo que ya consta.", "The text is the one that stands already.")
  }
  public var stands: String {
    say("Es el texto que ya consta.", "It is the text that stands already.")
  }
  public var outdated: String {
    say(
      "El castellano cambió después de que se tradujo.",
      "The Castilian changed after it was translated.")
  }
  /// - Parameters: the keys that lead to the agreements and write one.
  public func noClauses(_ instruments: String, _ add: String) -> String {
    say(
      "Todavía no hay acuerdos que redactar: \(instruments) «acuerdos» y allí \(add) escriben el primero.",
      "No agreements to draft yet: \(instruments) “agreements”, and there \(add) writes the first.")
  }
  public var noClause: String {
    say(
      "Elija un acuerdo: sus palabras se redactan aquí.",
      "Pick an agreement: its words are drafted here.")
  }
}
