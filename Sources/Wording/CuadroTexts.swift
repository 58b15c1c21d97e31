import Dialogue

/// Titles, heads and rows of the report's tables, in one language.
public struct CuadroTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Cuadro N.º 4».
  public func numbered(_ number: CuadroNumber) -> String {
    say("Cuadro N.º \(number.rawValue)", "Table No. \(number.rawValue)")
  }
  /// What the table shows, without its date.
  public func title(_ number: CuadroNumber) -> String {
    switch number {
    case .stages: say("Conflictos activos, según su fase", "Active conflicts by stage")
    case .types: say("Conflictos en diálogo, según su tipo", "Conflicts in dialogue by type")
    case .moments:
      say(
        "Conflictos en diálogo, según el momento del diálogo",
        "Conflicts in dialogue by moment of the dialogue")
    case .typesByMoment:
      say(
        "Conflictos en diálogo, según su tipo y el momento del diálogo",
        "Conflicts in dialogue by type and moment of the dialogue")
    case .mechanisms:
      say(
        "Conflictos en diálogo, según el mecanismo de diálogo",
        "Conflicts in dialogue by mechanism")
    case .typesByMechanism:
      say(
        "Conflictos en diálogo, según su tipo y el mecanismo de diálogo",
        "Conflicts in dialogue by type and mechanism")
    case .roles:
      say(
        "Conflictos en diálogo en los que participa la institución, según su rol",
        "Conflicts in dialogue in which the institution takes part, by its role")
    case .typesByRole:
      say(
        "Conflictos en diálogo en los que participa la institución, según su tipo y el rol",
        "Conflicts in dialogue in which the institution takes part, by type and role")
    case .mechanismsByRole:
      say(
        "Conflictos en diálogo en los que participa la institución, según el mecanismo y el rol",
        "Conflicts in dialogue in which the institution takes part, by mechanism and role")
    case .violence:
      say(
        "Conflictos en diálogo con hechos de violencia, según su tipo",
        "Conflicts in dialogue with violent incidents, by type")
    }
  }
  /// «al 31 de diciembre de 2016».
  public func asOf(_ day: String) -> String { say("al \(day)", "as of \(day)") }

  /// Head of the column that names the rows. The report calls the stage of a conflict its phase.
  public func head(_ dimension: CaseDimension) -> String {
    switch dimension {
    case .stage: say("Fase", "Stage")
    case .type: say("Tipo", "Type")
    case .moment: say("Momento", "Moment")
    case .mechanism: say("Mecanismo", "Mechanism")
    case .role: say("Rol", "Role")
    }
  }
  public func head(_ column: Cuadro.Column) -> String {
    switch column {
    case .count: "f"
    case .share: "%"
    case .category(let category): name(category)
    case .violence:
      say("Tuvieron al menos un hecho de violencia", "Had at least one violent incident")
    case .dialogueAfterwards:
      say(
        "Hubo diálogo después de los hechos de violencia (crisis)",
        "There was dialogue after the violent incidents (crisis)")
    }
  }
  public var total: String { say("TOTAL", "TOTAL") }

  /// A row or a column.
  public func name(_ category: CaseCategory) -> String {
    let terms = Terms(language)
    let name =
      switch category {
      case .stage(let stage): terms.stage(stage)
      case .type(let type): terms.type(type)
      case .moment(let moment): terms.moment(moment)
      case .mechanism(let mechanism): terms.mechanism(mechanism)
      case .role(let role): terms.role(role)
      }
    return name.capitalizedFirst
  }

  /// What is said below the tables of facts that were written late.
  public func late(_ facts: Int, _ cases: Int) -> String {
    say(
      "Hechos anotados después de esa fecha y contados desde su día: \(facts), en \(cases) casos.",
      "Facts written after that date and counted from their day: \(facts), in \(cases) cases.")
  }
  /// What is said of cases whose table did not say of which day it tells.
  public func datedFromEntry(_ cases: Int) -> String {
    say(
      "Casos importados sin fecha de corte, cuyo estado se cuenta desde su ingreso: \(cases).",
      "Cases imported without a cut-off date, whose state is counted from their entry: \(cases).")
  }
  /// What is said of cases without a status or a stage: no table counts them.
  public func uncounted(_ cases: Int) -> String {
    say(
      "Casos de los que no consta ni estado ni fase, y que ningún cuadro cuenta: \(cases).",
      "Cases without status and stage on record, which no table counts: \(cases).")
  }
}
