/// The words of the rooms of the registry and of the report on screen, in one language.
public struct RegistryTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Registro de casos", "Registry of cases") }
  public var state: String { say("Estado", "Status") }
  public var inMonth: String { say("Cambio en el mes", "Change in the month") }
  public var place: String { say("Lugar", "Place") }
  public var competence: String { say("Competencia", "Competence") }
  public var noCases: String {
    say("Ningún caso consta a esa fecha.", "No case is on record at that date.")
  }
  public var noLater: String {
    say(
      "La fecha de corte ya es la de hoy: lo que sigue todavía no ocurre.",
      "The cut-off date is today: what follows has not happened yet.")
  }
  public var changedShown: String {
    say(
      "Solo los casos que cambiaron en el mes.", "Only the cases that changed in the month.")
  }
  public var emptyCell: String {
    say("Esa celda no cuenta ningún caso.", "That cell counts no case.")
  }
  /// «fila 25 de 25»
  public func row(_ row: Int, of rows: Int) -> String {
    say("fila \(row) de \(rows)", "row \(row) of \(rows)")
  }
  public var importedTotal: String {
    say(
      "De ese mes solo consta el total, que se importó.",
      "Of that month only the total is on record, which was imported.")
  }
  /// «Socioambiental, En proceso: 57 casos.»
  public func cell(_ name: String, _ cases: Int) -> String {
    cases == 1
      ? say("\(name): 1 caso.", "\(name): 1 case.")
      : say("\(name): \(cases) casos.", "\(name): \(cases) cases.")
  }
  public func month(_ month: String, _ active: Int?, _ inDialogue: Int?) -> String {
    let unknown = say("no consta", "not on record")
    guard let active, let inDialogue else {
      let (all, part) = (active.map(String.init), inDialogue.map(String.init))
      return say(
        "\(month.capitalizedFirst): activos, \(all ?? unknown); en diálogo, \(part ?? unknown).",
        "\(month.capitalizedFirst): active, \(all ?? unknown); in dialogue, \(part ?? unknown).")
    }
    return say(
      "\(month.capitalizedFirst): \(active) activos, \(inDialogue) en diálogo.",
      "\(month.capitalizedFirst): \(active) active, \(inDialogue) in dialogue.")
  }
  /// What is to be said of books that could not be counted whole.
  public func troubled(_ count: Int) -> String {
    count == 1
      ? say(
        "1 mesa no se pudo contar entera: «mesa verificar» dice cuál y por qué.",
        "1 mesa could not be counted whole: “mesa verificar” says which and why.")
      : say(
        "\(count) mesas no se pudieron contar enteras: «mesa verificar» dice cuáles y por qué.",
        "\(count) mesas could not be counted whole: “mesa verificar” says which and why.")
  }
}
