import Dialogue

/// What the report concludes, in one language.
public struct ConclusionTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// The first words, printed strong: «Disminuyó la cantidad de casos en diálogo.»
  public func headline(_ conclusion: Conclusion) -> String {
    guard let trend = conclusion.trend else { return incomparable(conclusion.matter) }
    return verb(conclusion.matter, trend) + " " + subject(conclusion.matter) + "."
  }

  /// The figures of it: «De 88 al 30 de junio de 2016 a 81 al 31 de diciembre de 2016: −8.0%.»
  public func figures(_ conclusion: Conclusion, _ before: String, _ now: String) -> String {
    let what = measure(conclusion.matter)
    guard let earlier = conclusion.before else {
      return say(
        "\(what): \(conclusion.now.text) al \(now); del \(before) no consta.",
        "\(what): \(conclusion.now.text) as of \(now); of \(before) nothing is on record.")
    }
    return say(
      "\(what): de \(earlier.text) al \(before) a \(conclusion.now.text) al \(now)",
      "\(what): from \(earlier.text) as of \(before) to \(conclusion.now.text) as of \(now)")
      + difference(earlier, conclusion.now) + "."
  }

  /// What counts as a change, said once below the conclusions.
  public var rule: String {
    let points = "\(Conclusion.threshold / 10).\(Conclusion.threshold % 10)"
    return say(
      "Una cantidad cambia desde un caso de diferencia; una proporción, desde \(points) puntos "
        + "porcentuales. De menos, se mantiene.",
      "A count changes from a difference of one case on; a share, from \(points) percentage points "
        + "on. Below that it stays.")
  }

  private func difference(_ before: Conclusion.Value, _ now: Conclusion.Value) -> String {
    switch (before, now) {
    case (.count(let before), .count(let now)):
      Proportion.change(from: before, to: now).map { ", \(Proportion.changeText(tenths: $0))" }
        ?? ""
    case (.share(let before), .share(let now)):
      say(
        ", \(points(from: before, to: now)) puntos porcentuales",
        ", \(points(from: before, to: now)) percentage points")
    case (.count, .share), (.share, .count): ""
    }
  }

  /// What is rounded up to the threshold and stays below it is said to be less.
  private func points(from before: Proportion, to now: Proportion) -> String {
    let tenths = now.difference(from: before)
    let text = String(Proportion.changeText(tenths: tenths).dropLast())
    let isLess =
      abs(tenths) >= Conclusion.threshold
      && !now.moves(from: before, by: Conclusion.threshold)
    return isLess ? say("menos de \(text.dropFirst())", "less than \(text.dropFirst())") : text
  }

  private func verb(_ matter: Conclusion.Matter, _ trend: Trend) -> String {
    let isPlural = isPlural(matter)
    switch trend {
    case .stayed:
      return isPlural ? say("Se mantienen", "No change in") : say("Se mantiene", "No change in")
    case .increased:
      if matter.isBetterMore == true {
        return isPlural ? say("Mejoraron", "Better:") : say("Mejoró", "Better:")
      }
      return isPlural ? say("Aumentaron", "More:") : say("Aumentó", "More:")
    case .decreased:
      if matter.isBetterMore == true {
        return isPlural ? say("Empeoraron", "Worse:") : say("Empeoró", "Worse:")
      }
      return isPlural ? say("Disminuyeron", "Fewer:") : say("Disminuyó", "Fewer:")
    }
  }

  private func isPlural(_ matter: Conclusion.Matter) -> Bool {
    matter == .readiness || matter == .progress
  }

  private func subject(_ matter: Conclusion.Matter) -> String {
    switch matter {
    case .dialogue: say("la cantidad de casos en diálogo", "cases in dialogue")
    case .readiness:
      say("las condiciones para que empiecen diálogos", "conditions for dialogues to begin")
    case .ratio:
      say("la relación entre casos activos y casos en diálogo", "dialogues for each active case")
    case .progress: say("los diálogos en progreso", "dialogues in progress")
    case .violence:
      say(
        "la proporción de diálogos que vienen después de la violencia",
        "the share of dialogues that come after violence")
    }
  }

  private func measure(_ matter: Conclusion.Matter) -> String {
    switch matter {
    case .dialogue: say("Casos en diálogo", "Cases in dialogue")
    case .readiness:
      say("Casos en desescalamiento, de los activos", "Cases in de-escalation, of those active")
    case .ratio: say("Casos en diálogo, de los activos", "Cases in dialogue, of those active")
    case .progress: say("Diálogos en progreso", "Dialogues in progress")
    case .violence:
      say(
        "Diálogos después de la violencia, de los casos en diálogo",
        "Dialogues after violence, of the cases in dialogue")
    }
  }

  private func incomparable(_ matter: Conclusion.Matter) -> String {
    say(
      "No se \(isPlural(matter) ? "pueden" : "puede") comparar \(subject(matter)).",
      "Cannot be compared: \(subject(matter)).")
  }
}
