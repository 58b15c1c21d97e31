import Dialogue

/// *¿Hay condiciones para el diálogo?* in words.
public struct GateTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  func result(_ result: DialogueGate.Result) -> String {
    let answer =
      switch result {
      case .met: say("sí.", "yes.")
      case .metByInterpretation(let interpretation):
        say("sí", "yes") + ": \(self.interpretation(interpretation))."
      case .notMet: say("no.", "no.")
      case .unknown: say("todavía no se sabe.", "not known yet.")
      }
    return say("¿Hay condiciones para el diálogo?", "Are there conditions for dialogue?")
      + " \(answer.capitalizedFirst)"
  }
  var parties: String {
    say("faltan por lo menos dos partes primarias", "at least two primary parties are needed")
  }
  var assessment: String {
    say(
      "falta escribir la evaluación de condiciones",
      "the assessment of conditions is still to be written")
  }
  var conclusion: String {
    say(
      "la evaluación de condiciones no concluye",
      "the assessment of conditions does not conclude")
  }
  var concludedAgainst: String {
    say(
      "la última evaluación concluye que no las hay",
      "the last assessment concludes that there are none")
  }
  func unheard(_ name: String) -> String {
    say(
      "\(name) aún no dice si quiere dialogar",
      "\(name) has not said yet whether it wants dialogue")
  }
  func unwilling(_ name: String) -> String {
    say("\(name) no quiere dialogar", "\(name) does not want dialogue")
  }
  func measure(_ name: String) -> String {
    say("sigue la medida de fuerza: \(name)", "the measure of force goes on: \(name)")
  }
  func measureUnsaid(_ name: String) -> String {
    say(
      "no consta si sigue la medida de fuerza: \(name)",
      "it is not written down whether the measure of force goes on: \(name)")
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

  private func interpretation(_ interpretation: MeasureInterpretation) -> String {
    switch interpretation {
    case .formalMechanism:
      say(
        "la medida solo hace esperar al diálogo formal",
        "the measure only makes formal dialogue wait")
    case .priorTalks:
      say("antes se dialoga sobre cómo dialogar", "before that one talks about how to talk")
    case .highCost:
      say("se dialoga aunque siga la medida", "one talks although the measure goes on")
    }
  }
}
