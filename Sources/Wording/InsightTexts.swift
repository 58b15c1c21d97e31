import Dialogue

/// The line above the records of an instrument: what they add up to.
public struct InsightTexts: Sendable {
  public let agreements: @Sendable (AgreementCounters) -> String
  public let accreditation: @Sendable (AccreditationCounters) -> String
  /// Parties that have not said anything yet, with what helps.
  public let silent: @Sendable (_ parties: [String]) -> String
  public let followUp: @Sendable (_ overdue: Int, _ soon: Int, _ open: Int) -> String
  public let light: @Sendable (TrafficLight) -> String
  public let overdue: @Sendable (_ days: Int) -> String
  public let headcount: @Sendable (_ women: Int, _ total: Int) -> String

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
      "Acreditados \(share(counters.accredited)) · portavoces \(share(counters.spokespersons)) · "
        + "sin documento \(counters.withoutDocument.count) · observados \(counters.observed.count)"
        + " · vencidos \(counters.expired.count)"
    },
    silent: { parties in
      "Aún no se oyó a: \(parties.joined(separator: ", ")). Ayuda una pregunta abierta, "
        + "parafrasear o resumir lo que dijo la otra parte."
    },
    followUp: { overdue, soon, open in
      "Compromisos abiertos \(open) · vencidos \(overdue) · por vencer \(soon)"
    },
    light: { light in
      switch light {
      case .grey: "sin fecha"
      case .green: "en plazo"
      case .amber: "por vencer"
      case .red: "vencido"
      }
    },
    overdue: { $0 == 1 ? "1 día de retraso" : "\($0) días de retraso" },
    headcount: { women, total in "Mujeres \(women) de \(total)" })

  static let english = InsightTexts(
    agreements: { counters in
      "Agreements with deadline \(share(counters.withDeadline)) · with somebody responsible "
        + "\(share(counters.withResponsible)) · with verifier \(share(counters.withVerifier)) · "
        + "with follow-up \(share(counters.withFollowUp)) · agenda: "
        + (counters.hasAgenda ? "yes" : "no")
    },
    accreditation: { counters in
      "Accredited \(share(counters.accredited)) · spokespersons \(share(counters.spokespersons)) · "
        + "without document \(counters.withoutDocument.count) · observed "
        + "\(counters.observed.count) · expired \(counters.expired.count)"
    },
    silent: { parties in
      "Not heard yet: \(parties.joined(separator: ", ")). An open question helps, or to paraphrase "
        + "or sum up what the other party said."
    },
    followUp: { overdue, soon, open in
      "Open commitments \(open) · overdue \(overdue) · due soon \(soon)"
    },
    light: { light in
      switch light {
      case .grey: "no date"
      case .green: "in time"
      case .amber: "due soon"
      case .red: "overdue"
      }
    },
    overdue: { $0 == 1 ? "1 day late" : "\($0) days late" },
    headcount: { women, total in "Women \(women) of \(total)" })

  private static func share(_ tally: Tally) -> String { "\(tally.done)/\(tally.total)" }
}
