import Dialogue

/// The sentences of the report's chapters. Every figure comes from a cell of its tables, as that prints
/// it.
public struct ReportSentences: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// A category with its cases and their share as printed.
  public struct Share {
    let name: String
    let cases: Int
    let share: String

    public init(name: String, cases: Int, share: String) {
      self.name = name
      self.cases = cases
      self.share = share
    }
  }

  public func noActive(_ day: String) -> String {
    say(
      "Al \(day) no consta ningún conflicto activo.",
      "As of \(day) no active conflict is on record.")
  }
  /// Of a day of which it is not known how any case stood.
  public func notCounted(_ day: String) -> String {
    say(
      "Al \(day) no consta cómo estaba ningún caso: los cuadros no cuentan nada.",
      "As of \(day) it is not on record how any case stood: the tables count nothing.")
  }
  /// What is known in totals alone; empty where nothing is.
  public func totals(_ figures: [(name: String, cases: String)]) -> String {
    guard !figures.isEmpty else { return "" }
    let all = figures.map { "\($0.name.lowercasedFirst), \($0.cases)" }.joined(separator: "; ")
    return say("Constan solo estos totales: \(all).", "Only these totals are on record: \(all).")
  }
  public func stages(
    _ day: String, _ total: Int, dialogue: Share, deEscalation: Share, _ table: String
  ) -> String {
    say(
      "Según el \(table), al \(day) \(total == 1 ? "hay un conflicto activo" : "hay \(total) conflictos activos"). "
        + "En fase de diálogo se \(total == 1 ? "encuentra" : "encuentran") \(of(dialogue)), y en "
        + "desescalamiento, donde un diálogo puede empezar en mejores condiciones, "
        + "\(of(deEscalation)).",
      "\(table): as of \(day) there \(total == 1 ? "is one active conflict" : "are \(total) active conflicts"). "
        + "In the stage of dialogue there are \(of(dialogue)), and in de-escalation, where a "
        + "dialogue can begin under better conditions, \(of(deEscalation)).")
  }
  public func series(
    _ first: String, _ last: String, active: (Int?, Int?), dialogue: (Int?, Int?), _ chart: String
  ) -> String {
    say(
      "Según el \(chart), de \(first) a \(last) los casos activos \(moved(active)), y los que están en diálogo "
        + "\(moved(dialogue)).",
      "\(chart): from \(first) to \(last) the active cases \(moved(active)), and those in dialogue "
        + "\(moved(dialogue)).")
  }
  public var noDialogue: String {
    say("Ninguno está en diálogo.", "None of them is in dialogue.")
  }
  /// The types that most cases are of: one, or several with as many each.
  public func types(_ most: [Share], of total: Int, _ table: String) -> String {
    guard let first = most.first else { return "" }
    let names = list(most.map(\.name.lowercasedFirst))
    return most.count == 1
      ? say(
        "Según el \(table), de los \(total) en diálogo el tipo más frecuente es «\(names)»: "
          + "\(of(first)).",
        "\(table): of the \(total) in dialogue the most frequent type is “\(names)”: \(of(first)).")
      : say(
        "Según el \(table), de los \(total) en diálogo los tipos más frecuentes son \(names), con "
          + "\(of(first)) cada uno.",
        "\(table): of the \(total) in dialogue the most frequent types are \(names), with "
          + "\(of(first)) each.")
  }
  public func moments(_ shares: [Share], of total: Int, _ table: String) -> String {
    say(
      "Según el \(table), los \(total) casos en diálogo se distribuyen así: \(each(shares)).",
      "\(table): the dialogue of the \(total) cases stands so: \(each(shares)).")
  }
  public func broken(_ names: [String]) -> String {
    names.count == 1
      ? say(
        "El diálogo se rompió en un caso: \(list(names)).",
        "The dialogue broke off in one case: \(list(names)).")
      : say(
        "El diálogo se rompió en \(names.count) casos: \(list(names)).",
        "The dialogue broke off in \(names.count) cases: \(list(names)).")
  }
  public var noneBroken: String {
    say("En ningún caso se rompió el diálogo.", "In no case was the dialogue broken off.")
  }
  public func mechanisms(_ shares: [Share], _ table: String) -> String {
    say(
      "Según el \(table), el diálogo se conduce por estos mecanismos: \(each(shares)).",
      "\(table): the dialogue is held by these mechanisms: \(each(shares)).")
  }
  public func roles(_ shares: [Share], _ part: Proportion, _ table: String) -> String {
    guard part.part > 0 else {
      return say(
        "La institución no participa en ninguno de los \(part.whole) procesos de diálogo.",
        "The institution takes part in none of the \(part.whole) dialogues.")
    }
    return say(
      "Según el \(table), la institución participa en \(part.part) de los \(part.whole) procesos de diálogo "
        + "(\(part.text)), con este rol: \(each(shares)).",
      "\(table): the institution takes part in \(part.part) of the \(part.whole) dialogues (\(part.text)), in "
        + "this role: \(each(shares)).")
  }
  public func mechanismsByRole(_ shares: [Share], of total: Int, _ table: String) -> String {
    say(
      "Según el \(table), en los \(total) procesos en que participa el mecanismo es: "
        + "\(each(shares)).",
      "\(table): in the \(total) in which it takes part, the mechanism is: \(each(shares)).")
  }
  public func violence(_ violent: Proportion, after: Proportion, _ table: String) -> String {
    guard violent.part > 0 else {
      return say(
        "En ninguno de los \(violent.whole) casos en diálogo consta un hecho de violencia.",
        "In none of the \(violent.whole) cases in dialogue a violent incident is on record.")
    }
    return say(
      "Según el \(table), en \(violent.part) de los \(violent.whole) casos en diálogo (\(violent.text)) hubo al menos "
        + "un hecho de violencia, y en \(after.part) de esos \(violent.part) (\(after.text)) el "
        + "diálogo vino después.",
      "\(table): in \(violent.part) of the \(violent.whole) cases in dialogue (\(violent.text)) there was at "
        + "least one violent incident, and in \(after.part) of those \(violent.part) (\(after.text)) "
        + "the dialogue came afterwards.")
  }

  /// «81 casos (51.9%)».
  private func of(_ share: Share) -> String {
    let cases = say(share.cases == 1 ? "caso" : "casos", share.cases == 1 ? "case" : "cases")
    return "\(share.cases) \(cases) (\(share.share))"
  }

  /// «en progreso, 61 (75.3%); inicio, 9 (11.1%)».
  private func each(_ shares: [Share]) -> String {
    shares.map { "\(inSentence($0.name)), \($0.cases) (\($0.share))" }.joined(separator: "; ")
  }

  /// «observador / colaborador».
  private func inSentence(_ name: String) -> String {
    name.split(separator: "/").map { part in
      let word = part.drop { $0 == " " }
      return part.prefix(part.count - word.count) + String(word).lowercasedFirst
    }.joined(separator: "/")
  }

  private func moved(_ counts: (Int?, Int?)) -> String {
    guard let from = counts.0, let to = counts.1 else {
      let what = { (count: Int?) in count.map(String.init) ?? say("no consta", "not on record") }
      return say(
        "no se pueden comparar (al comienzo, \(what(counts.0)); al final, \(what(counts.1)))",
        "cannot be compared (first, \(what(counts.0)); last, \(what(counts.1)))")
    }
    if from == to { return say("siguen siendo \(to)", "are still \(to)") }
    return from < to
      ? say("aumentaron de \(from) a \(to)", "rose from \(from) to \(to)")
      : say("disminuyeron de \(from) a \(to)", "fell from \(from) to \(to)")
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" y ", " and ") + last
  }
}
