extension ScreenTexts {
  // Picker
  public var helpTitle: String {
    say("Ayuda: órdenes de esta pantalla", "Help: orders of this screen")
  }
  public var paletteTitle: String { say("Órdenes", "Orders") }
  public var findTitle: String { say("Buscar ítem", "Find an item") }
  public var nothingFound: String { say("Nada coincide.", "Nothing matches.") }
  public var run: String { say("ejecutar", "run") }
  public var readAll: String { say("leer todo", "read all") }
  // Messages
  public func undone(_ what: String, _ folio: Int) -> String {
    say("Deshecho: \(what) (folio \(folio))", "Undone: \(what) (folio \(folio))")
  }
  public func redone(_ what: String, _ folio: Int) -> String {
    say("Rehecho: \(what) (folio \(folio))", "Redone: \(what) (folio \(folio))")
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
  public var draftDiscarded: String {
    say(
      "Se descartó lo escrito; ^X lo recupera.",
      "What you wrote was discarded; ^X brings it back.")
  }
  public var looksAtPast: String {
    say(
      "Está viendo el pasado; pulse 0 o Esc para volver al presente.",
      "You are looking at the past; press 0 or Esc to return to the present.")
  }
  public var noItemHere: String {
    say(
      "No hay un ítem señalado; entre primero en la lista con Enter o Tab.",
      "No item is selected; enter the list first with Enter or Tab.")
  }
  public var noMesaOpen: String { say("No hay una mesa abierta.", "No mesa is open.") }
  public var sessionIsOpen: String {
    say(
      "Ya hay una sesión en curso; ciérrela primero con S.",
      "A session is already running; close it first with S.")
  }
  public var sessionIsNotOpen: String {
    say("No hay una sesión en curso.", "No session is running.")
  }
  public var nothingHere: String { say("La lista está vacía.", "The list is empty.") }
  public var alreadyHere: String {
    say("La mesa ya está en esta fase.", "The mesa is already in this phase.")
  }
  public var onlyInPast: String {
    say(
      "Solo al revisar el pasado: elija antes una sesión (r) o un folio (b).",
      "Only while reviewing the past: first choose a session (r) or a folio (b).")
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
  public var toQuit: String { say("Para salir de mesa pulse q.", "Press q to quit mesa.") }
  public var firstFolio: String {
    say("Este es el primer folio del libro.", "This is the first folio of the book.")
  }
  public var lastFolio: String {
    say(
      "Este es el último folio del libro; pulse 0 para volver al presente.",
      "This is the last folio of the book; press 0 to return to the present.")
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
