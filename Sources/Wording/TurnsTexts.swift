import Dialogue

/// The words of who spoke for how long, in `mesa turnos` and on the screen.
public struct TurnsTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func session(_ number: Int) -> String { say("sesión \(number)", "session \(number)") }
  public var allSessions: String { say("todas las sesiones", "all sessions") }
  public var table: String { say("Equipo de la mesa", "The table’s own people") }
  public var interpretation: String { say("Interpretación", "Interpretation") }
  public var crosstalk: String { say("Varios a la vez", "Several at once") }
  public var silence: String { say("Silencio de la mesa", "Silence of the table") }
  public var recess: String { say("Recesos", "Recesses") }
  public var caucus: String { say("Reunión por separado", "Caucus") }
  public var unrecorded: String { say("Sin registrar", "Not recorded") }
  public var nobody: String {
    say("No se anotó ningún turno.", "No turn was written down.")
  }
  /// By the name of the group in the data.
  public func group(_ name: String) -> String {
    switch name {
    case "party": say("Por parte", "By party")
    case "person": say("Por persona", "By person")
    case "sex": say("Por sexo", "By sex")
    case "matter": say("Por asunto, de los minutos previstos", "By matter, of the minutes planned")
    default: say("De nadie", "Nobody’s")
    }
  }
  public var headTime: String { say("tiempo", "time") }
  public var headTurns: String { say("turnos", "turns") }
  public var noTurnHere: String {
    say(
      "Ponga el cursor en un turno: están al final, en orden.",
      "Put the cursor on a turn: they stand at the end, in order.")
  }
  public func planned(_ minutes: Int) -> String { say(" de \(minutes) min", " of \(minutes) min") }
  public func turns(_ turns: Int, _ interruptions: Int) -> String {
    let first = turns == 1 ? say("1 turno", "1 turn") : say("\(turns) turnos", "\(turns) turns")
    guard interruptions > 0 else { return first }
    return first
      + (interruptions == 1
        ? say(", 1 interrumpiendo", ", 1 interrupting")
        : say(", \(interruptions) interrumpiendo", ", \(interruptions) interrupting"))
  }
  public func unheard(_ names: [String]) -> String {
    say("Asistieron y no hablaron: ", "Came and did not speak: ") + names.joined(separator: ", ")
  }
  public var columns: [String] {
    say(
      ["Grupo", "Nombre", "Segundos", "Turnos", "Interrupciones", "Minutos previstos"],
      ["Group", "Name", "Seconds", "Turns", "Interruptions", "Minutes planned"])
  }

  // MARK: A turn written down afterwards

  public func beginsBeforeOpening(_ hour: ClockHour, _ opening: ClockHour) -> String {
    say(
      "No se guardó: las \(hour) son antes de la apertura, \(opening). Si es así, guarde otra vez.",
      "Not saved: \(hour) is before the opening, \(opening). If it is so, save again.")
  }
  public func overlaps(_ hour: ClockHour, _ name: String) -> String {
    say(
      "No se guardó: a esa hora consta el turno de \(name), \(hour). Si es así, guarde otra vez.",
      "Not saved: the turn of \(name) stands at that hour, \(hour). If it is so, save again.")
  }
}
