extension ScreenTexts {
  // Picker
  public var helpTitle: String {
    say("Ayuda: órdenes de esta pantalla", "Help: orders of this screen")
  }
  // The mouse
  public var mouseUsed: String {
    say(
      "El ratón elige filas; con Mayús se selecciona texto.",
      "The mouse chooses rows; with Shift one selects text.")
  }
  public var mouseLeft: String {
    say("El ratón queda para la terminal.", "The mouse is left to the terminal.")
  }
  public var mouseRefused: String {
    say(
      "MESA_RATON=no deja el ratón a la terminal.",
      "MESA_RATON=no leaves the mouse to the terminal.")
  }
  public var actionsHere: String { say("En esta pantalla", "On this screen") }
  public var actionsEverywhere: String { say("En todas partes", "Everywhere") }
  public var actionsOfMoving: String { say("Moverse", "Moving") }
  public var paletteTitle: String { say("Órdenes", "Orders") }
  public var findTitle: String { say("Buscar", "Find") }
  public var nothingFound: String { say("Nada coincide.", "Nothing matches.") }
  public var run: String { say("ejecutar", "run") }
  public var readAll: String { say("leer todo", "read all") }
  // Messages
  /// - Parameter others: how many folios were taken back with it.
  public func undone(_ what: String, _ folio: Int, others: Int = 0) -> String {
    say("Deshecho: \(what) (folio \(folio))", "Undone: \(what) (folio \(folio))") + more(others)
  }
  public func redone(_ what: String, _ folio: Int, others: Int = 0) -> String {
    say("Rehecho: \(what) (folio \(folio))", "Redone: \(what) (folio \(folio))") + more(others)
  }
  private func more(_ count: Int) -> String {
    count > 0 ? say(" y \(count) más", " and \(count) more") : ""
  }
  public func othersWrote(_ who: String, _ count: Int, _ last: String) -> String {
    say(
      "\(who), en otra ventana: \(last)" + (count > 1 ? " (\(count) folios)" : ""),
      "\(who) in another window: \(last)" + (count > 1 ? " (\(count) folios)" : ""))
  }
  public var draftKept: String {
    say(
      "Quedó como borrador: vuelva a abrir el formulario para seguir.",
      "Kept as a draft: open the form again to go on.")
  }
  public var draftRestored: String {
    say("Se recuperó su borrador.", "Your draft was brought back.")
  }
  public func draftDiscarded(_ key: String) -> String {
    say(
      "Se descartó lo escrito; si abre otra vez el formulario, \(key) lo recupera.",
      "What you wrote was discarded; if you open the form again, \(key) brings it back.")
  }
  public func looksAtPast(_ present: String, _ back: String) -> String {
    say(
      "Está viendo el pasado; pulse \(present) o \(back) para volver al presente.",
      "You are looking at the past; press \(present) or \(back) to return to the present.")
  }
  /// The same in a room above the phases, where those keys do something else.
  public func looksAtPastFromRoom(_ present: String, _ back: String) -> String {
    say(
      "Está viendo el pasado; con \(back) se vuelve a las fases, y allí \(present) vuelve al presente.",
      "You are looking at the past; \(back) leads to the phases, and there \(present) to the present."
    )
  }
  public func noItemHere(_ enter: String, _ next: String) -> String {
    say(
      "No hay un ítem señalado; entre primero en la lista con \(enter) o \(next).",
      "No item is selected; enter the list first with \(enter) or \(next).")
  }
  public var noMesaOpen: String { say("No hay una mesa abierta.", "No mesa is open.") }
  public func sessionIsOpen(_ room: String, _ close: String) -> String {
    say(
      "Ya hay una sesión en curso; ciérrela primero en Sesiones (\(room)) con \(close).",
      "A session is already running; close it first in Sessions (\(room)) with \(close).")
  }
  public var sessionIsNotOpen: String {
    say("No hay una sesión en curso.", "No session is running.")
  }
  public var nothingHere: String { say("La lista está vacía.", "The list is empty.") }
  public var alreadyHere: String {
    say("La mesa ya está en esta fase.", "The mesa is already in this phase.")
  }
  public func onlyInPast(_ sessions: String, _ history: String) -> String {
    say(
      "Solo al revisar el pasado: elija antes una sesión (\(sessions)) o un folio (\(history)).",
      "Only while reviewing the past: first choose a session (\(sessions)) or a folio (\(history))."
    )
  }
  public var pasteIgnored: String {
    say(
      "Aquí no se puede pegar texto; póngase antes en un campo o en una nota.",
      "Text cannot be pasted here; go to a field or a note first.")
  }
  public var foreignLetters: String {
    say(
      "Esta terminal no envía UTF-8: sus letras se tomaron como Latin-1. Revise lo escrito.",
      "This terminal does not send UTF-8: its letters were taken as Latin-1. Check what you typed.")
  }
  public var notAPhase: String {
    say(
      "Señale antes una fase en la lista de fases.",
      "Select a phase in the list of phases first.")
  }
  public var leftEditor: String {
    say(
      "El editor se cerró sin guardar; el texto queda como estaba.",
      "The editor was left without saving; the text is as it was.")
  }
  public func toQuit(_ quit: String) -> String {
    say("Para salir de mesa pulse \(quit).", "Press \(quit) to quit mesa.")
  }
  public func unusedKey(_ key: String, _ help: String) -> String {
    say(
      "Aquí \(key) no hace nada; \(help) muestra las teclas de esta pantalla.",
      "\(key) does nothing here; \(help) shows the keys of this screen.")
  }
  /// A screen takes back what was written in its families, by its own window.
  public var nothingToUndoHere: String {
    say("Aquí no queda nada suyo por deshacer.", "Nothing of yours is left to undo here.")
  }
  public var nothingToRedoHere: String {
    say("Aquí no hay nada suyo que rehacer.", "There is nothing of yours to redo here.")
  }
  public var firstFolio: String {
    say("Este es el primer folio del libro.", "This is the first folio of the book.")
  }
  public func lastFolio(_ present: String) -> String {
    say(
      "Este es el último folio del libro; pulse \(present) para volver al presente.",
      "This is the last folio of the book; press \(present) to return to the present.")
  }
  public var sessionStillRuns: String {
    say(
      "Esta sesión sigue en curso; se podrá revisar cuando se cierre.",
      "This session is still running; it can be reviewed once it is closed.")
  }
  public var notOnList: String {
    say(
      "Esta persona no figura en la asistencia de esta sesión.",
      "This person is not on the attendance of this session.")
  }
  public func giveItHere(_ action: String, _ key: String) -> String {
    say(
      "\(action): señale aquí la fila y pulse \(key).",
      "\(action): select the row here and press \(key).")
  }
  public func folioOf(_ folio: Int, _ total: Int) -> String {
    say("folio \(folio)/\(total)", "folio \(folio)/\(total)")
  }
}
