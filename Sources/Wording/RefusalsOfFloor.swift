import Dialogue

extension Refusals {
  func hasTurns(_ name: String, _ session: Int) -> String {
    say(
      "\(name) tomó o pidió la palabra en la sesión \(session): estuvo ahí, y sus turnos quedan. Si el "
        + "turno fue de otra persona, corrija antes el turno.",
      "\(name) had or asked for the floor in session \(session): they were there, and their turns stay. "
        + "If a turn was somebody else's, correct the turn first.")
  }
  func wasTakenUp(_ record: RecordNumber, _ session: Int) -> String {
    say(
      "\(records.numbered(record).capitalizedFirst) no se puede tachar: se trató en la sesión \(session).",
      "\(records.numbered(record).capitalizedFirst) cannot be struck out: it was taken up in session \(session)."
    )
  }
  var caucusGoesOn: String {
    say(
      "Hay una reunión por separado: la cortina sube cuando termine.",
      "A caucus goes on: the curtain goes up once it has ended.")
  }
  var caucusOfNobody: String {
    say(
      "Diga con quién: una reunión por separado es con alguna de las partes.",
      "Say with whom: a caucus is a meeting with some of the parties.")
  }
  var heldInCaucus: String {
    say(
      "Hay una reunión por separado: apunte en la Sala lo que se dice. Queda en reserva, y pasa aquí "
        + "cuando la parte lo autorice.",
      "A caucus goes on: note what is said in the room of the session. It is kept in trust, and comes "
        + "here once the party agrees.")
  }
  var nobodySpeaks: String {
    say(
      "Nadie tiene la palabra: no hay nada que interpretar todavía.",
      "Nobody has the floor: there is nothing to interpret yet.")
  }
  var nothingPaused: String {
    say(
      "No hay ninguna interrupción que termine; dé la palabra por su número.",
      "No interruption is there to end; give the floor by number.")
  }
  func unknownTurn(_ number: Int) -> String {
    say(
      "Ningún turno de esa sesión empezó en el folio \(number).",
      "No turn of that session began in folio \(number).")
  }
  func turnRuns(_ number: Int) -> String {
    say(
      "El turno del folio \(number) aún no termina; corrija su duración después.",
      "The turn of folio \(number) is not over; correct its length afterwards.")
  }
  func unknownNote(_ number: Int) -> String {
    say("No hay ninguna nota \(number).", "There is no note \(number).")
  }
  func notesAreApart(_ first: Int, _ second: Int) -> String {
    say(
      "Las notas \(first) y \(second) no son de la misma persona, sesión o reserva; corrija quién las dijo, "
        + "o déjelas aparte.",
      "Notes \(first) and \(second) are not of the same person, session or trust; correct who said them, "
        + "or leave them apart.")
  }
  func noteIsTaken(_ record: RecordNumber) -> String {
    say(
      "Esa nota ya es \(records.numbered(record)); tache antes esa anotación.",
      "That note is \(records.numbered(record)) already; strike that entry out first.")
  }
  func noteOfNobody(_ kind: NoteKind) -> String {
    let name = NoteKindTexts(language).name(kind)
    return say(
      "Para anotarla como «\(name)» hay que saber de qué parte es: diga antes quién lo dijo.",
      "To enter it as “\(name)” one must know of which party it is: say first who said it.")
  }
}
