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
        + "En fase de diálogo se \(dialogue.cases == 1 ? "encuentra" : "encuentran") \(of(dialogue)), y en "
        + "desescalamiento, donde un diálogo puede empezar en mejores condiciones, "
        + "\(of(deEscalation)).",
      "\(table): as of \(day) there \(total == 1 ? "is one active conflict" : "are \(total) active conflicts"). "
        + "In the stage of dialogue there \(dialogue.cases == 1 ? "is" : "are") \(of(dialogue)), and in de-escalation, where a "
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
    guard let first = most.first else {
      return say(
        "No consta de qué tipo \(total == 1 ? "es el único caso" : "son los \(total) casos") en diálogo.",
        "The type of the cases in dialogue (\(total)) is not on record.")
    }
    if total == 1 {
      return say(
        "Según el \(table), el único caso en diálogo es de tipo «\(first.name.lowercasedFirst)».",
        "\(table): the only case in dialogue is of the type “\(first.name.lowercasedFirst)”.")
    }
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
    total == 1
      ? say(
        "Según el \(table), el único caso en diálogo está así: \(each(shares)).",
        "\(table): the dialogue of the only case stands so: \(each(shares)).")
      : say(
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
  /// - Parameter unsaid: of how many of the cases nobody said the moment.
  public func noneBroken(unsaid: Int, of total: Int) -> String {
    if unsaid == 0 {
      return say("En ningún caso se rompió el diálogo.", "In no case was the dialogue broken off.")
    }
    let cases = unsaid == total ? say("ninguno", "any") : say(count(unsaid), count(unsaid))
    return say(
      "No consta que el diálogo se rompiera en algún caso: el momento no consta en \(cases).",
      "It is not on record that the dialogue broke off in any case: "
        + "the moment of \(cases) is not known.")
  }
  /// - Parameter isKnown: whether the mechanism of any case was said.
  public func mechanisms(_ shares: [Share], isKnown: Bool, _ table: String) -> String {
    guard isKnown else {
      return say(
        "No consta por qué mecanismo se conduce el diálogo.",
        "By what mechanism the dialogue is held is not on record.")
    }
    return say(
      "Según el \(table), el diálogo se conduce por estos mecanismos: \(each(shares)).",
      "\(table): the dialogue is held by these mechanisms: \(each(shares)).")
  }
  /// - Parameter unsaid: of how many of the cases nobody said the role.
  public func roles(
    _ shares: [Share], _ part: Proportion, unsaid: Int, _ table: String
  ) -> String {
    let unknown =
      unsaid == 0
      ? ""
      : say(
        " No consta si participa en \(count(unsaid)).",
        " Whether it takes part in \(count(unsaid)) is not on record.")
    guard part.part > 0 else {
      if unsaid > 0 {
        return say(
          "No consta que la institución participe en algún proceso de diálogo: su rol no consta en "
            + "\(count(unsaid)).",
          "It is not on record that the institution takes part in any dialogue: its role in "
            + "\(count(unsaid)) is not known.")
      }
      return part.whole == 1
        ? say(
          "La institución no participa en el único proceso de diálogo.",
          "The institution takes no part in the only dialogue.")
        : say(
          "La institución no participa en ninguno de los \(part.whole) procesos de diálogo.",
          "The institution takes part in none of the \(part.whole) dialogues.")
    }
    let which =
      part.whole == 1
      ? say("el único proceso de diálogo", "the only dialogue")
      : say(
        "\(part.part) de los \(part.whole) procesos de diálogo (\(part.text))",
        "\(part.part) of the \(part.whole) dialogues (\(part.text))")
    return say(
      "Según el \(table), la institución participa en \(which), con este rol: \(each(shares)).",
      "\(table): the institution takes part in \(which), in this role: \(each(shares)).")
      + unknown
  }
  public func mechanismsByRole(_ shares: [Share], of total: Int, _ table: String) -> String {
    say(
      "Según el \(table), en \(total == 1 ? "el proceso" : "los \(total) procesos") en que participa "
        + "el mecanismo es: \(each(shares)).",
      "\(table): in the \(total) in which it takes part, the mechanism is: \(each(shares)).")
  }
  public func violence(_ violent: Proportion, after: Proportion, _ table: String) -> String {
    guard violent.part > 0 else {
      if violent.whole == 1 {
        return say(
          "En el único caso en diálogo no consta un hecho de violencia.",
          "In the only case in dialogue no violent incident is on record.")
      }
      return say(
        "En ninguno de los \(violent.whole) casos en diálogo consta un hecho de violencia.",
        "In none of the \(violent.whole) cases in dialogue a violent incident is on record.")
    }
    if violent.part == 1 {
      let which =
        violent.whole == 1
        ? say("el único caso en diálogo", "the only case in dialogue")
        : say(
          "uno de los \(violent.whole) casos en diálogo (\(violent.text))",
          "one of the \(violent.whole) cases in dialogue (\(violent.text))")
      return say(
        "Según el \(table), en \(which) hubo al menos un hecho de violencia, y "
          + (after.part == 1
            ? "el diálogo vino después." : "no consta que el diálogo viniera después."),
        "\(table): in \(which) there was at least one violent incident, and "
          + (after.part == 1
            ? "the dialogue came afterwards." : "no dialogue after it is on record."))
    }
    return say(
      "Según el \(table), en \(violent.part) de los \(violent.whole) casos en diálogo (\(violent.text)) hubo al menos "
        + "un hecho de violencia, y en \(after.part) de esos \(violent.part) (\(after.text)) el "
        + "diálogo vino después.",
      "\(table): in \(violent.part) of the \(violent.whole) cases in dialogue (\(violent.text)) there was at "
        + "least one violent incident, and in \(after.part) of those \(violent.part) (\(after.text)) "
        + "the dialogue came afterwards.")
  }

  /// «81 casos (51.9%)», «un caso (0.6%)».
  private func of(_ share: Share) -> String {
    "\(count(share.cases)) (\(share.share))"
  }

  /// «81 casos», «un caso».
  private func count(_ cases: Int) -> String {
    cases == 1 ? say("un caso", "one case") : say("\(cases) casos", "\(cases) cases")
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
