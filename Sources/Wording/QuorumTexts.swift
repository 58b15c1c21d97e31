import Dialogue

/// The words of the rule by which a session has its quorum.
public struct QuorumTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var field: String { say("Hay quórum si", "There is a quorum if") }

  public func rule(_ rule: QuorumRule) -> String {
    switch rule {
    case .eachParty:
      say("cada parte primaria tiene a alguien con voz", "each primary party has a voice here")
    case .majority:
      say(
        "más de la mitad de las partes primarias tiene voz",
        "more than half of the primary parties have a voice here")
    case .none: say("la mesa no exige quórum", "the mesa asks for none")
    }
  }

  func set(_ rule: QuorumRule) -> String {
    say("Regla del quórum: ", "Rule of the quorum: ") + self.rule(rule)
  }

  public func missing(_ parties: [String], isReached: Bool) -> String {
    let list = parties.joined(separator: ", ")
    return isReached
      ? say("Hay quórum; sin voz acreditada: \(list).", "There is a quorum; no voice of \(list).")
      : say(
        "Sin quórum: falta quien pueda hablar por \(list).",
        "No quorum: nobody is here who may speak for \(list).")
  }
  /// Of somebody who speaks without a credential, and so by leave.
  public var byLeave: String {
    say("por acreditar", "to be accredited")
  }
}
