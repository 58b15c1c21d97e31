/// The words of rows about people that were pasted.
extension PeopleScreenTexts {
  public func intakeTitle(ready: Int, asked: Int, left: Int) -> String {
    let parts = [
      say("por guardar \(ready)", "to save \(ready)"),
      asked > 0 ? say("preguntan \(asked)", "asking \(asked)") : "",
      left > 0 ? say("fuera \(left)", "left out \(left)") : "",
    ]
    return say("Personas pegadas: ", "Pasted people: ")
      + parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
  public func intakeRow(_ row: Int) -> String { say("Fila \(row)", "Row \(row)") }
  public var columnOffice: String { say("Cargo", "Office") }
  public func notUnderstood(_ line: Int) -> String {
    say(
      "En la línea \(line) no se reconoce el nombre de nadie: se deja fuera.",
      "Line \(line) has the name of nobody that could be recognised: it is left out.")
  }
  public var rowIsLeft: String { say("Esta fila se deja fuera.", "This row is left out.") }
  public func rowCompletes(_ name: String) -> String {
    say("Completa los datos de \(name).", "Completes what is known of \(name).")
  }
  public func asWritten(_ dni: String) -> String {
    say("dejarlo como está: \(dni)", "leave it as it is: \(dni)")
  }
  public var ofNoParty: String { say("de ninguna parte", "of no party") }
  public var isSame: String {
    say("es la misma persona: completar sus datos", "the same person: complete what is known")
  }
  public var isSameRow: String {
    say("es la misma persona: una sola fila", "the same person: one row")
  }
  public var isAnother: String { say("es otra persona", "it is somebody else") }
  public var answerFirst: String {
    say("Responda antes las preguntas, con un número.", "First answer the questions, by a digit.")
  }
  public var nothingToSave: String { say("No queda nada por guardar.", "Nothing left to save.") }
  public var noSuchAnswer: String {
    say("Ese número no responde nada aquí.", "That digit answers nothing here.")
  }
  public func savedPeople(_ count: Int, isMore: Bool) -> String {
    let saved =
      count == 1
      ? say("Se guardó 1 persona.", "1 person saved.")
      : say("Se guardaron \(count) personas.", "\(count) people saved.")
    return isMore
      ? saved + say(" Las demás esperan su respuesta.", " The others wait for your answer.") : saved
  }
  public func rowsKept(_ count: Int, _ key: String) -> String {
    say(
      "Quedan \(count) filas pegadas sin guardar; \(key) vuelve a ellas.",
      "\(count) pasted rows are not saved; \(key) goes back to them.")
  }
  public var nothingPasted: String {
    say("No hay filas pegadas por guardar.", "No pasted rows wait to be saved.")
  }
}
