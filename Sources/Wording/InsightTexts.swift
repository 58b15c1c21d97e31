import Dialogue

/// The line above the records of an instrument: what they add up to.
public struct InsightTexts: Sendable {
  public let agreements: @Sendable (AgreementCounters) -> String
  public let accreditation: @Sendable (AccreditationCounters) -> String
  /// Parties that have not said anything yet, with what helps.
  public let silent: @Sendable (_ parties: [String]) -> String
  public let followUp: @Sendable (_ overdue: Int, _ soon: Int, _ open: Int) -> String
  /// Those of one party: women among them as far as anybody's sex is known, and of how many it is not.
  public let headcount: @Sendable (_ party: String, Headcount) -> String
  public let mediation: @Sendable (_ process: Tally, _ person: Tally) -> String
  /// Ground rules that every party accepts, of all.
  public let rules: @Sendable (Tally) -> String
  public let proposals: @Sendable (_ standing: Int, _ total: Int) -> String
  public let findings: @Sendable (_ blocking: Int, _ warning: Int, _ waived: Int) -> String
  public let minutes: @Sendable (Int) -> String
  /// Commitments of earlier sessions.
  public let openFirst: @Sendable (_ open: Int, _ overdue: Int) -> String

  public static func of(_ language: Language) -> InsightTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension InsightTexts {
  static let spanish = InsightTexts(
    agreements: { counters in
      "Acuerdos con plazo \(share(counters.withDeadline)) · con responsable "
        + "\(share(counters.withResponsible)) · con verificador \(share(counters.withVerifier)) · "
        + "con seguimiento \(share(counters.withFollowUp)) · agenda: "
        + (counters.hasAgenda ? "sí" : "no")
    },
    accreditation: { counters in
      let holes = [
        ("sin documento", counters.withoutDocument), ("observados", counters.observed),
        ("vencidos", counters.expired),
      ]
      return "Acreditados \(share(counters.accredited)) · portavoces "
        + share(counters.spokespersons) + tail(holes)
    },
    silent: { parties in
      "Aún no se oyó a: \(parties.joined(separator: ", ")). Ayuda una pregunta abierta, "
        + "parafrasear o resumir."
    },
    followUp: { overdue, soon, open in
      "Compromisos abiertos \(open) · vencidos \(overdue) · por vencer \(soon)"
    },
    headcount: { party, count in
      let women = count.women == 1 ? "1 mujer" : "\(count.women) mujeres"
      return headcount(party, count, women, "sexo sin registrar: \(count.unsaid)")
    },
    mediation: { process, person in
      "Aceptan la mediación \(share(process)) · a la persona del mediador \(share(person))"
    },
    rules: { "Reglas aceptadas por todas las partes \(share($0))" },
    proposals: { standing, total in
      "En pie \(standing) de \(total). Una propuesta no es todavía un acuerdo."
    },
    findings: { blocking, warning, waived in
      (blocking == 1 ? "1 hallazgo impide" : "\(blocking) hallazgos impiden")
        + " la firma · advertencias \(warning)" + (waived > 0 ? " · dispensados \(waived)" : "")
    },
    minutes: { "La agenda suma \($0) minutos." },
    openFirst: { open, overdue in
      "Primero lo ya prometido: \(open == 1 ? "1 compromiso abierto" : "\(open) compromisos abiertos")"
        + (overdue > 0 ? ", \(overdue) \(overdue == 1 ? "vencido" : "vencidos")" : "")
        + " (C los muestra)."
    })

  static let english = InsightTexts(
    agreements: { counters in
      "Agreements with deadline \(share(counters.withDeadline)) · with somebody responsible "
        + "\(share(counters.withResponsible)) · with verifier \(share(counters.withVerifier)) · "
        + "with follow-up \(share(counters.withFollowUp)) · agenda: "
        + (counters.hasAgenda ? "yes" : "no")
    },
    accreditation: { counters in
      let holes = [
        ("without document", counters.withoutDocument), ("observed", counters.observed),
        ("expired", counters.expired),
      ]
      return "Accredited \(share(counters.accredited)) · spokespersons "
        + share(counters.spokespersons) + tail(holes)
    },
    silent: { parties in
      "Not heard yet: \(parties.joined(separator: ", ")). An open question helps, or to paraphrase "
        + "or sum up."
    },
    followUp: { overdue, soon, open in
      "Open commitments \(open) · overdue \(overdue) · due soon \(soon)"
    },
    headcount: { party, count in
      let women = count.women == 1 ? "1 woman" : "\(count.women) women"
      return headcount(party, count, women, "sex not recorded: \(count.unsaid)")
    },
    mediation: { process, person in
      "They accept mediation \(share(process)) · the person of the mediator \(share(person))"
    },
    rules: { "Rules accepted by all parties \(share($0))" },
    proposals: { standing, total in
      "Standing \(standing) of \(total). A proposal is not an agreement yet."
    },
    findings: { blocking, warning, waived in
      (blocking == 1 ? "1 finding blocks" : "\(blocking) findings block")
        + " the signing · warnings \(warning)" + (waived > 0 ? " · waived \(waived)" : "")
    },
    minutes: { "The agenda adds up to \($0) minutes." },
    openFirst: { open, overdue in
      "What was promised comes first: \(open == 1 ? "1 open commitment" : "\(open) open commitments")"
        + (overdue > 0 ? ", \(overdue) overdue" : "") + " (C shows them)."
    })

  private static func headcount(
    _ party: String, _ count: Headcount, _ women: String, _ unsaid: String
  ) -> String {
    let parts = (count.isSexKnown ? [women] : []) + (count.unsaid > 0 ? [unsaid] : [])
    return "\(party) \(count.total) (\(parts.joined(separator: ", ")))"
  }

  private static func share(_ tally: Tally) -> String { "\(tally.done)/\(tally.total)" }

  /// Only holes that there are.
  private static func tail(_ holes: [(String, [RecordID])]) -> String {
    holes.filter { !$0.1.isEmpty }.map { " · \($0.0) \($0.1.count)" }.joined()
  }
}
