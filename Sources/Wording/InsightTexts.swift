import Dialogue

/// The line above the records of an instrument: what they add up to.
public struct InsightTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func agreements(_ counters: AgreementCounters) -> String {
    say(
      "Acuerdos con plazo \(share(counters.withDeadline)) · con responsable "
        + "\(share(counters.withResponsible)) · con verificador \(share(counters.withVerifier)) · "
        + "con seguimiento \(share(counters.withFollowUp)) · agenda: "
        + (counters.hasAgenda ? "sí" : "no"),
      "Agreements with deadline \(share(counters.withDeadline)) · with somebody responsible "
        + "\(share(counters.withResponsible)) · with verifier \(share(counters.withVerifier)) · "
        + "with follow-up \(share(counters.withFollowUp)) · agenda: "
        + (counters.hasAgenda ? "yes" : "no"))
  }
  public func accreditation(_ counters: AccreditationCounters) -> String {
    let holes = [
      (say("sin documento", "without document"), counters.withoutDocument),
      (say("observados", "observed"), counters.observed),
      (say("vencidos", "expired"), counters.expired),
    ]
    let (accredited, spokespersons) = (share(counters.accredited), share(counters.spokespersons))
    return say(
      "Credenciales vigentes \(accredited) · portavoces \(spokespersons)\(tail(holes))",
      "Accredited \(accredited) · spokespersons \(spokespersons)\(tail(holes))")
  }
  /// Parties that have not said anything yet, with what helps.
  /// Of a matter of the agenda.
  public var saidOnMatter: String { say("Qué se dijo, en orden:", "What was said, in order:") }
  /// Of an agreement.
  public var answersNeeds: String { say("Necesidades que atiende:", "Needs that it answers:") }
  public var nothingSaid: String {
    say(
      "Nadie dijo nada todavía sobre este asunto.",
      "Nobody has said anything on this matter yet.")
  }
  public func silent(_ parties: [String]) -> String {
    say(
      "Aún no se oyó a: \(parties.joined(separator: ", ")). Ayuda una pregunta abierta, "
        + "parafrasear o resumir.",
      "Not heard yet: \(parties.joined(separator: ", ")). An open question helps, or to "
        + "paraphrase or sum up.")
  }
  public func followUp(_ overdue: Int, _ soon: Int, _ open: Int) -> String {
    say(
      "Compromisos abiertos \(open) · vencidos \(overdue) · por vencer \(soon)",
      "Open commitments \(open) · overdue \(overdue) · due soon \(soon)")
  }
  /// Those of one party: women among them as far as anybody's sex is known, and of how many it is not.
  public func headcount(_ party: String, _ count: Headcount) -> String {
    let women = say(
      count.women == 1 ? "1 mujer" : "\(count.women) mujeres",
      count.women == 1 ? "1 woman" : "\(count.women) women")
    let unsaid = say("sexo sin registrar: \(count.unsaid)", "sex not recorded: \(count.unsaid)")
    let parts = (count.isSexKnown ? [women] : []) + (count.unsaid > 0 ? [unsaid] : [])
    return "\(party) \(count.total) (\(parts.joined(separator: ", ")))"
  }
  public func mediation(_ process: Tally, _ person: Tally) -> String {
    say(
      "Aceptan la mediación \(share(process)) · a la persona del mediador \(share(person))",
      "They accept mediation \(share(process)) · the person of the mediator \(share(person))")
  }
  /// Ground rules that every party accepts, of all.
  public func rules(_ tally: Tally) -> String {
    say(
      "Reglas aceptadas por todas las partes \(share(tally))",
      "Rules accepted by all parties \(share(tally))")
  }
  public func proposals(_ standing: Int, _ total: Int) -> String {
    say(
      "En pie \(standing) de \(total). Una propuesta no es todavía un acuerdo.",
      "Standing \(standing) of \(total). A proposal is not an agreement yet.")
  }
  public func findings(_ blocking: Int, _ warning: Int, _ waived: Int) -> String {
    say(
      (blocking == 1 ? "1 hallazgo impide" : "\(blocking) hallazgos impiden")
        + " la firma · advertencias \(warning)" + (waived > 0 ? " · dispensados \(waived)" : ""),
      (blocking == 1 ? "1 finding blocks" : "\(blocking) findings block")
        + " the signing · warnings \(warning)" + (waived > 0 ? " · waived \(waived)" : ""))
  }
  public func minutes(_ number: Int) -> String {
    say("La agenda suma \(number) minutos.", "The agenda adds up to \(number) minutes.")
  }
  /// Commitments of earlier sessions.
  public func openFirst(_ open: Int, _ overdue: Int) -> String {
    let count =
      open == 1
      ? say("1 compromiso abierto", "1 open commitment")
      : say("\(open) compromisos abiertos", "\(open) open commitments")
    let late = overdue == 1 ? say("vencido", "overdue") : say("vencidos", "overdue")
    let tail = overdue > 0 ? ", \(overdue) \(late)" : ""
    return say(
      "Primero lo ya prometido: \(count)\(tail) (C los muestra).",
      "What was promised comes first: \(count)\(tail) (C shows them).")
  }
}

extension InsightTexts {
  private func share(_ tally: Tally) -> String { "\(tally.done)/\(tally.total)" }

  /// Only holes that there are.
  private func tail(_ holes: [(String, [RecordID])]) -> String {
    holes.filter { !$0.1.isEmpty }.map { " · \($0.0) \($0.1.count)" }.joined()
  }
}
