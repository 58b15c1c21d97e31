import Dialogue

/// What `revisar` writes around the findings, in one language.
public struct CommandLineLint: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var counters: String { say("Acuerdos de la mesa", "Agreements of the mesa") }
  public var agreements: String { say("Acuerdos", "Agreements") }
  public var withDeadline: String { say("Con plazo", "With deadline") }
  public var withResponsible: String { say("Con responsable", "With somebody responsible") }
  public var withVerifier: String { say("Con quien verifique", "With verifier") }
  public var withFollowUp: String { say("Con seguimiento", "With follow-up") }
  public var agenda: String { say("Agenda", "Agenda") }
  public func yesOrNo(_ flag: Bool) -> String { flag ? say("sí", "yes") : say("no", "no") }
  /// «5 de 7».
  public func tally(_ tally: Tally) -> String {
    say("\(tally.done) de \(tally.total)", "\(tally.done) of \(tally.total)")
  }
  /// Heading of the findings that belong to no agreement.
  public var ofMesa: String { say("La mesa", "The mesa") }
  /// Heading of the findings of the agreement that comes as the `number`-th in the acta.
  public func ofAgreement(_ number: Int, _ text: String) -> String {
    say("Acuerdo \(number): «\(text)»", "Agreement \(number): “\(text)”")
  }
  public var commitment: String { say("Compromiso", "Commitment") }
  public var why: String { say("Por qué", "Why") }
  public var how: String { say("Cómo", "How") }
  /// The last line: how many findings block, warn and are waived.
  public func sum(_ blocking: Int, _ warning: Int, _ waived: Int) -> String {
    let verdict =
      switch blocking {
      case 0: say("Nada impide firmar", "Nothing blocks the signing")
      case 1: say("1 falta impide firmar", "1 finding blocks the signing")
      default:
        say("\(blocking) faltas impiden firmar", "\(blocking) findings block the signing")
      }
    return say(
      "\(verdict); advertencias: \(warning); dispensas: \(waived).",
      "\(verdict); warnings: \(warning); waived: \(waived).")
  }
}
