import Dialogue

/// Titles and labels of the report on the dialogue, in one language.
public struct ReportTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Reporte sobre el diálogo", "Report on the dialogue") }

  /// The same with what it is of: «Reporte sobre el diálogo al 31 de diciembre de 2016».
  public func title(_ day: String) -> String {
    say("\(title) al \(day)", "\(title) as of \(day)")
  }
  public func foot(_ day: String) -> String {
    say("Fecha de corte: \(day)", "Cut-off date: \(day)")
  }

  /// Why nothing moves in the series.
  public var flatSeries: String {
    say(
      "La serie no se mueve: en esos meses no consta ningún hecho que cambie el estado o la fase de un "
        + "caso, y vale lo último que se supo.",
      "Nothing moves in the series: in those months no fact is on record that changes the status or stage "
        + "of a case, and what was known last holds.")
  }
  /// The same where no cut-off date was named.
  public var flatSeriesHint: String {
    say(
      "\(flatSeries) Otra fecha de corte se pide con «--al».",
      "\(flatSeries) Another cut-off date is asked for with “--al”.")
  }

  /// Why no report is made as of a day after today.
  public func toCome(_ day: String) -> String {
    say(
      "El \(day) todavía no llega: la fecha de corte es hoy o un día anterior.",
      "\(day) is still to come: the cut-off date is today or an earlier day.")
  }
  /// Why nothing is compared.
  public func nothingKnown(_ day: String) -> String {
    say(
      "Nada consta al \(day): el reporte no compara con esa fecha.",
      "Nothing is on record as of \(day): the report does not compare with that date.")
  }

  // MARK: What changed

  public var figure: String { say("Casos", "Cases") }
  public var difference: String { say("Diferencia", "Difference") }
  public var change: String { say("Variación", "Change") }
  public func totals(_ before: String, _ now: String) -> String {
    say("Totales al \(before) y al \(now)", "Totals as of \(before) and \(now)")
  }
  public var whatChanged: String { say("Qué cambió", "What changed") }
  public var caseName: String { say("Caso", "Case") }
  public var place: String { say("Lugar", "Place") }
  public func changes(_ count: Int) -> String {
    say(
      count == 1 ? "Un cambio, caso por caso" : "\(count) cambios, caso por caso",
      count == 1 ? "One change, by case" : "\(count) changes, by case")
  }
  /// Where the cases of the earlier date are on record and none of them changed.
  public var noChanges: String {
    say(
      "Ningún caso cambió de estado, de fase ni de momento.",
      "No case changed its status, stage or moment.")
  }
  /// Where the earlier date is known by its totals alone.
  public var noCases: String {
    say(
      "De esa fecha solo constan totales: los cambios no se pueden nombrar caso por caso.",
      "Of that date only totals are on record: the changes cannot be named by case.")
  }

  public func name(_ figure: ReportFigure) -> String {
    switch figure {
    case .active: say("Activos", "Active")
    case .inDialogue: say("En diálogo", "In dialogue")
    case .deEscalation: say("En desescalamiento", "In de-escalation")
    case .inProgress: say("Con diálogo en progreso", "With the dialogue in progress")
    case .suspended: say("Con diálogo suspendido", "With the dialogue suspended")
    case .broken: say("Con diálogo roto", "With the dialogue broken off")
    case .accompanied:
      say("En diálogo con participación de la institución", "In dialogue with the institution")
    case .violent: say("En diálogo y con violencia", "In dialogue and with violence")
    case .dialogueAfterViolence:
      say("En diálogo después de la violencia", "In dialogue after violence")
    }
  }

  public func name(_ kind: CaseChange.Kind) -> String {
    switch kind {
    case .new: say("Caso nuevo", "New case")
    case .reactivated: say("Caso reactivado", "Case reactivated")
    case .becameLatent: say("Pasó a latente", "Became latent")
    case .resolved: say("Resuelto", "Resolved")
    case .withdrawn: say("Retirado del registro", "Withdrawn from the registry")
    case .enteredDialogue: say("Entró en diálogo", "Entered dialogue")
    case .broke: say("Se rompió el diálogo", "The dialogue broke off")
    case .stageMoved(let from, let to):
      say(
        "Cambió de fase: de \(stage(from)) a \(stage(to))",
        "Changed stage: \(stage(from)) to \(stage(to))")
    }
  }

  private func stage(_ stage: ConflictStage) -> String {
    Terms(language).stage(stage).lowercasedFirst
  }

  // MARK: Totals without cases

  /// For a figure that nobody knows.
  public var unknown: String { say("no consta", "not on record") }
  /// Where the cases of the cut-off date are not on record.
  public var noCasesNow: String {
    say(
      "De la fecha de corte no consta ningún caso: los cambios no se pueden nombrar caso por caso.",
      "Of the cut-off date no case is on record: the changes cannot be named by case.")
  }

  /// Behind a figure that was not counted.
  public var importedMark: String { "*" }

  public func imported(_ files: String) -> String {
    say(
      "* Total importado (\(files)): sus casos no constan en el registro.",
      "* Imported total (\(files)): its cases are not on record.")
  }
}
