/// The words of the room of ground rules.
public struct RulesTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Reglas de juego", "Ground rules") }
  public func mode(_ answer: String) -> String {
    say("las cifras anotan: \(answer)", "digits write down: \(answer)")
  }
  public func missing(_ parties: [String]) -> String {
    let list = parties.joined(separator: ", ")
    return say(
      parties.count == 1 ? "Falta que responda: \(list)" : "Falta que respondan: \(list)",
      "Not answered yet: \(list)")
  }
  public func accept(_ parties: [String]) -> String {
    let list = parties.joined(separator: ", ")
    return say(parties.count == 1 ? "Acepta: \(list)" : "Aceptan: \(list)", "Accepts: \(list)")
  }
  public func refuse(_ parties: [String]) -> String {
    let list = parties.joined(separator: ", ")
    return say(
      parties.count == 1 ? "No acepta: \(list)" : "No aceptan: \(list)", "Does not accept: \(list)")
  }
  public var noParties: String {
    say(
      "Todavía no hay partes que respondan: agréguelas primero.",
      "There are no parties yet to answer: add them first.")
  }
  public var nothingAnswered: String {
    say(
      "Nadie ha respondido todavía: anote primero la respuesta.",
      "Nobody has answered yet: write the answer down first.")
  }
  public var isNoRule: String {
    say(
      "Esta pregunta la trae el programa: no se corrige ni se tacha; sus respuestas sí cambian.",
      "This question is the program's own: it is neither corrected nor struck out; its answers are."
    )
  }
}
