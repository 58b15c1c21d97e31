import Dialogue

/// The words of reports, letters and other papers besides the acta.
public struct DocumentPaperTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var report: String { say("Informe a la sede", "Report to headquarters") }
  public var appeal: String { say("Llamado público", "Public appeal") }
  public var ownReport: String {
    say(
      "Constancia de lo informado por la parte obligada",
      "Record of what the obliged party reported")
  }
  public var verification: String {
    say("Constancia de verificación", "Record of a verification")
  }
  public var alertLetter: String { say("Carta de alerta", "Letter of alert") }
  public var breachLetter: String {
    say("Carta por incumplimiento", "Letter about a breach")
  }
  public var normLetter: String {
    say("Carta sobre una norma por emitir", "Letter about a norm to issue")
  }
  public var workingPaper: String { say("Ayuda memoria", "Working paper") }
  public var what: String { say("Qué es", "What it is") }
  public var kind: String { say("Sector", "Sector") }
  public var tier: String { say("Actor", "Actor") }

  /// For whom a summary of the watch over rights is.
  public func recipient(_ recipient: RightsRecipient) -> String {
    switch recipient {
    case .prosecutor: say("Fiscalía (Ministerio Público)", "Public prosecutor")
    case .headquarters: say("Sede de la propia institución", "Headquarters of one's institution")
    case .ombudsman: say("Defensoría del Pueblo", "Ombudsman")
    case .health: say("Sector salud", "Health services")
    }
  }
  /// There is no record of a kind that a paper could be about.
  public func noRecord(_ kind: String) -> String {
    say(
      "No hay nada de lo que pueda tratar: falta \(kind).",
      "There is nothing that it could be about: no \(kind).")
  }
  public func letterUnbound(_ reason: String) -> String {
    say(
      "No hay carta: el compromiso no obliga todavía (\(reason)).",
      "There is no letter: the commitment does not bind yet (\(reason)).")
  }
  public var letterLapsed: String {
    say(
      "No hay carta: el plazo pasó antes de que el compromiso obligara; acuerden otra fecha.",
      "There is no letter: its day passed before the commitment bound; agree on another day.")
  }
  public var letterAwaiting: String {
    say(
      "No hay carta: el plazo corre desde la publicación de una norma, que aún no consta.",
      "There is no letter: its term runs from the publication of a norm, which nobody has told of.")
  }
  public var letterFulfilled: String {
    say("No hay carta: el compromiso ya se cumplió.", "There is no letter: it was fulfilled.")
  }
  public func normUnbound(_ reason: String) -> String {
    say(
      "No hay carta: lo que pide la norma no obliga todavía (\(reason)).",
      "There is no letter: what asks for the norm does not bind yet (\(reason)).")
  }
  public var normLapsed: String {
    say(
      "No hay carta: el plazo de la norma pasó antes de que el acta obligara; acuerden otra fecha.",
      "There is no letter: the day of the norm passed before the acta bound; agree on another day.")
  }
  public var normPublished: String {
    say("No hay carta: la norma ya se publicó.", "There is no letter: the norm was published.")
  }
  public var saveOrPrint: String { say("guardar o imprimir", "save or print") }
}
