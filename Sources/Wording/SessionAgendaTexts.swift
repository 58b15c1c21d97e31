/// The words of the room of a session's agenda.
public struct SessionAgendaTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var columnPlace: String { say("N.", "No.") }
  public var columnMatter: String { say("Asunto", "Matter") }
  public var columnMinutes: String { say("Minutos", "Minutes") }
  public var columnOfMesa: String { say("De mesa", "Planned") }

  public var nothingToTakeUp: String {
    say(
      "La agenda de la mesa no tiene asuntos todavía: agréguelos primero en ella.",
      "The mesa's agenda has no matters yet: add them there first.")
  }
  /// How many matters, and their minutes beside those of the mesa's agenda.
  public func total(_ taken: Int, _ all: Int, minutes: Int, planned: Int) -> String {
    say(
      "Trata \(taken) de \(all) · \(minutes) minutos, en la agenda de la mesa \(planned)",
      "Takes up \(taken) of \(all) · \(minutes) minutes, on the mesa's agenda \(planned)")
  }
  public func unsaved(_ key: String) -> String {
    say("Sin guardar: \(key) guarda la agenda.", "Not saved yet: \(key) saves the agenda.")
  }
  public func kept(_ session: Int, _ key: String) -> String {
    say(
      "La agenda de la sesión \(session) queda sin guardar; \(key) la retoma.",
      "The agenda of session \(session) is not saved; \(key) goes on with it.")
  }
  public func overtaken(_ titles: [String]) -> String {
    let list = titles.isEmpty ? say("ningún asunto", "nothing") : titles.joined(separator: ", ")
    return say(
      "Otra ventana guardó entretanto: \(list). Si usted guarda, vale lo de aquí.",
      "Another window saved meanwhile: \(list). If you save, what stands here holds.")
  }
  public func reasonPrompt(_ session: Int) -> String {
    say(
      "La sesión \(session) ya está cerrada: el motivo del cambio queda en el libro.",
      "Session \(session) is closed: the reason for the change stays in the book.")
  }
}
