extension OrderTexts {
  public var mark: OrderText {
    OrderText(
      say("Marcar o desmarcar como hecho", "Mark as done, or take the mark off"),
      say("marcar", "mark"))
  }
  public var inProgress: OrderText {
    OrderText(
      say("Marcar como en proceso", "Mark as in progress"),
      say("en proceso", "in progress"))
  }
  public var notApplicable: OrderText {
    OrderText(
      say("Marcar que no corresponde, con motivo", "Mark as not applicable, with a reason"),
      say("no corresp.", "not applic."))
  }
  public var waive: OrderText {
    OrderText(say("Dispensar, con motivo", "Waive, with a reason"), say("dispensar", "waive"))
  }
  public var noteOnItem: OrderText {
    OrderText(
      say("Escribir una nota sobre este ítem", "Write a note on this item"),
      say("nota", "note"))
  }
  public var freeNote: OrderText {
    OrderText(say("Escribir una nota libre", "Write a free note"), say("nota libre", "free note"))
  }
  public var findItem: OrderText {
    OrderText(
      say("Buscar un ítem en todas las listas", "Find an item in all lists"),
      say("buscar", "find"))
  }
  public var enterPhase: OrderText {
    OrderText(
      say("Pasar la mesa a la fase señalada", "Take the mesa to the selected phase"),
      say("pasar a fase", "enter phase"))
  }
  public var toggleGuide: OrderText {
    OrderText(say("Mostrar u ocultar la guía", "Show or hide the guide"), say("guía", "guide"))
  }
  public var caseFile: OrderText {
    OrderText(say("Ficha del caso", "Case file"), say("ficha", "case file"))
  }
  public var parties: OrderText {
    OrderText(say("Partes y actores", "Parties and actors"), say("partes", "parties"))
  }
  public var circumstances: OrderText {
    OrderText(
      say(
        "Circunstancias: violencia, detenidos, heridos",
        "Circumstances: violence, detentions, wounded"),
      say("circunst.", "circumst."))
  }
  public var notes: OrderText {
    OrderText(say("Notas de la mesa", "Notes of the mesa"), say("notas", "notes"))
  }
  public var history: OrderText {
    OrderText(say("Libro: todos los folios", "Book: all folios"), say("libro", "book"))
  }
  public var openSession: OrderText {
    OrderText(say("Abrir una sesión", "Open a session"), say("abrir sesión", "open session"))
  }
  public var closeSession: OrderText {
    OrderText(
      say("Cerrar la sesión en curso", "Close the running session"),
      say("cerrar sesión", "close session"))
  }
  public var sessions: OrderText {
    OrderText(
      say("Sesiones: revisar una pasada", "Sessions: review a past one"),
      say("sesiones", "sessions"))
  }
  public var reviseSession: OrderText {
    OrderText(
      say("Corregir fecha y lugar de la sesión", "Correct date and place of the session"),
      say("corregir", "correct"))
  }
  public var attendance: OrderText {
    OrderText(
      say("Asistencia de la sesión", "Attendance of the session"),
      say("asistencia", "attendance"))
  }
  public var add: OrderText {
    OrderText(say("Agregar a la lista", "Add to the list"), say("agregar", "add"))
  }
  public var edit: OrderText {
    OrderText(say("Editar lo señalado", "Edit what is selected"), say("editar", "edit"))
  }
  public var remove: OrderText {
    OrderText(
      say("Quitar lo señalado", "Take what is selected off the list"),
      say("quitar", "remove"))
  }
  public var toggle: OrderText {
    OrderText(
      say("Marcar o desmarcar lo señalado", "Mark or unmark what is selected"),
      say("marcar", "mark"))
  }
  public var absent: OrderText {
    OrderText(
      say("Anotar como ausente a la persona señalada", "Record the selected person as absent"),
      say("ausente", "absent"))
  }
  public var read: OrderText {
    OrderText(say("Leer entero lo señalado", "Read all of what is selected"), say("leer", "read"))
  }
  public var review: OrderText {
    OrderText(
      say("Ver la mesa como estaba entonces", "See the mesa as it stood then"),
      say("revisar", "review"))
  }
  public var pastEarlier: OrderText {
    OrderText(say("Un folio antes", "One folio earlier"), say("antes", "earlier"))
  }
  public var pastLater: OrderText {
    OrderText(say("Un folio después", "One folio later"), say("después", "later"))
  }
  public var differences: OrderText {
    OrderText(
      say("Qué cambió desde entonces", "What changed since then"),
      say("cambios", "changes"))
  }
  public var present: OrderText {
    OrderText(say("Volver al presente", "Back to the present"), say("presente", "present"))
  }
}
