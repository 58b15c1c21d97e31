import Dialogue

/// *¿Hay condiciones para el diálogo?* in words.
public struct GateTexts: Sendable {
  let result: @Sendable (DialogueGate.Result) -> String
  let parties, assessment, conclusion, concludedAgainst: String
  let unheard, unwilling, measure, measureUnsaid: @Sendable (String) -> String

  /// The words in `language`.
  public static func of(_ language: Language) -> GateTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// What stands between the mesa and the dialogue.
  public func hole(
    _ hole: DialogueGate.Hole, party: (PartyID) -> String?, measure name: (RecordID) -> String?
  ) -> String {
    switch hole {
    case .parties: parties
    case .unheard(let id): unheard(party(id) ?? id.description)
    case .unwilling(let id): unwilling(party(id) ?? id.description)
    case .measure(let id): measure(name(id) ?? id.description)
    case .measureUnsaid(let id): measureUnsaid(name(id) ?? id.description)
    case .assessment: assessment
    case .conclusion: conclusion
    case .concludedAgainst: concludedAgainst
    }
  }

  /// The answer, with what is missing for another one.
  public func sentence(_ result: DialogueGate.Result, missing: [String]) -> String {
    let answer = self.result(result)
    guard !missing.isEmpty else { return answer }
    let holes = missing.joined(separator: "; ").capitalizedFirst
    // «S. A. C.» has its full stop already.
    return "\(answer) \(holes)\(holes.hasSuffix(".") ? "" : ".")"
  }
}

extension GateTexts {
  static let spanish = GateTexts(
    result: { result in
      let answer =
        switch result {
        case .met: "sí."
        case .metByReading(let reading): "sí: \(spanishReading(reading))."
        case .notMet: "no."
        case .unknown: "todavía no se sabe."
        }
      return "¿Hay condiciones para el diálogo? \(answer.capitalizedFirst)"
    },
    parties: "faltan por lo menos dos partes primarias",
    assessment: "falta escribir la evaluación de condiciones",
    conclusion: "la evaluación de condiciones no concluye",
    concludedAgainst: "la última evaluación concluye que no las hay",
    unheard: { "\($0) aún no dice si quiere dialogar" },
    unwilling: { "\($0) no quiere dialogar" },
    measure: { "sigue la medida de fuerza: \($0)" },
    measureUnsaid: { "no consta si sigue la medida de fuerza: \($0)" })

  static let english = GateTexts(
    result: { result in
      let answer =
        switch result {
        case .met: "yes."
        case .metByReading(let reading): "yes: \(englishReading(reading))."
        case .notMet: "no."
        case .unknown: "not known yet."
        }
      return "Are there conditions for dialogue? \(answer.capitalizedFirst)"
    },
    parties: "at least two primary parties are needed",
    assessment: "the assessment of conditions is still to be written",
    conclusion: "the assessment of conditions does not conclude",
    concludedAgainst: "the last assessment concludes that there are none",
    unheard: { "\($0) has not said yet whether it wants dialogue" },
    unwilling: { "\($0) does not want dialogue" },
    measure: { "the measure of force goes on: \($0)" },
    measureUnsaid: { "it is not written down whether the measure of force goes on: \($0)" })

  private static func spanishReading(_ reading: MeasureReading) -> String {
    switch reading {
    case .formalMechanism: "la medida solo hace esperar al diálogo formal"
    case .priorTalks: "antes se dialoga sobre cómo dialogar"
    case .highCost: "se dialoga aunque siga la medida"
    }
  }

  private static func englishReading(_ reading: MeasureReading) -> String {
    switch reading {
    case .formalMechanism: "the measure only makes formal dialogue wait"
    case .priorTalks: "before that one talks about how to talk"
    case .highCost: "one talks although the measure goes on"
    }
  }
}
