extension ActionTexts {
  public var mark: ActionText {
    ActionText(
      say("Marcar o desmarcar como hecho", "Mark as done, or take the mark off"),
      say("marcar", "mark"))
  }
  public var inProgress: ActionText {
    ActionText(
      say("Marcar como en proceso", "Mark as in progress"),
      say("en proceso", "in progress"))
  }
  public var notApplicable: ActionText {
    ActionText(
      say("Marcar que no corresponde, con motivo", "Mark as not applicable, with a reason"),
      say("no corresp.", "not applic."))
  }
  public var waive: ActionText {
    ActionText(say("Dispensar, con motivo", "Waive, with a reason"), say("dispensar", "waive"))
  }
  public var noteOnItem: ActionText {
    ActionText(
      say("Escribir una nota sobre este ítem", "Write a note on this item"),
      say("nota", "note"))
  }
  public var freeNote: ActionText {
    ActionText(say("Escribir una nota libre", "Write a free note"), say("nota libre", "free note"))
  }
  public var findItem: ActionText {
    ActionText(
      say("Buscar ítems y anotaciones en toda la mesa", "Find items and entries of the whole mesa"),
      say("buscar", "find"))
  }
  public var now: ActionText {
    ActionText(
      say("Ahora: lo poco que importa, en su orden", "Now: the few that matter, in their order"),
      say("ahora", "now"))
  }
  public var enterPhase: ActionText {
    ActionText(
      say("Pasar la mesa a la fase señalada", "Take the mesa to the selected phase"),
      say("pasar a fase", "enter phase"))
  }
  public var toggleGuide: ActionText {
    ActionText(say("Mostrar u ocultar la guía", "Show or hide the guide"), say("guía", "guide"))
  }
  public var caseFile: ActionText {
    ActionText(say("Ficha del caso", "Case file"), say("ficha", "case file"))
  }
  public var parties: ActionText {
    ActionText(say("Partes y actores", "Parties and actors"), say("partes", "parties"))
  }
  public var circumstances: ActionText {
    ActionText(
      say(
        "Circunstancias: violencia, detenidos, heridos",
        "Circumstances: violence, detentions, wounded"),
      say("circunst.", "circumst."))
  }
  public var notes: ActionText {
    ActionText(say("Notas de la mesa", "Notes of the mesa"), say("notas", "notes"))
  }
  public var history: ActionText {
    ActionText(say("Libro: todos los folios", "Book: all folios"), say("libro", "book"))
  }
  public var openSession: ActionText {
    ActionText(say("Abrir una sesión", "Open a session"), say("abrir sesión", "open session"))
  }
  public var closeSession: ActionText {
    ActionText(
      say("Cerrar la sesión en curso", "Close the running session"),
      say("cerrar sesión", "close session"))
  }
  public var sessions: ActionText {
    ActionText(
      say("Sesiones: revisar una pasada", "Sessions: review a past one"),
      say("sesiones", "sessions"))
  }
  public var acta: ActionText {
    ActionText(say("Acta: redactarla, leerla, llevarla a firma", "Acta: write, read, sign"), "acta")
  }
  public var reviseSession: ActionText {
    ActionText(
      say("Corregir fecha y lugar de la sesión", "Correct date and place of the session"),
      say("corregir", "correct"))
  }
  public var attendance: ActionText {
    ActionText(
      say("Asistencia de la sesión", "Attendance of the session"),
      say("asistencia", "attendance"))
  }
  public var add: ActionText {
    ActionText(say("Agregar a la lista", "Add to the list"), say("agregar", "add"))
  }
  public var edit: ActionText {
    ActionText(say("Editar lo señalado", "Edit what is selected"), say("editar", "edit"))
  }
  public var remove: ActionText {
    ActionText(
      say("Quitar lo señalado", "Take what is selected off the list"),
      say("quitar", "remove"))
  }
  public var toggle: ActionText {
    ActionText(
      say("Marcar o desmarcar lo señalado", "Mark or unmark what is selected"),
      say("marcar", "mark"))
  }
  public var absent: ActionText {
    ActionText(
      say("Anotar como ausente a la persona señalada", "Record the selected person as absent"),
      say("ausente", "absent"))
  }
  public var read: ActionText {
    ActionText(say("Leer entero lo señalado", "Read all of what is selected"), say("leer", "read"))
  }
  public var review: ActionText {
    ActionText(
      say("Ver la mesa como estaba entonces", "See the mesa as it stood then"),
      say("revisar", "review"))
  }
  public var pastEarlier: ActionText {
    ActionText(say("Un folio antes", "One folio earlier"), say("antes", "earlier"))
  }
  public var pastLater: ActionText {
    ActionText(say("Un folio después", "One folio later"), say("después", "later"))
  }
  public var differences: ActionText {
    ActionText(
      say("Qué cambió desde entonces", "What changed since then"),
      say("cambios", "changes"))
  }
  public var present: ActionText {
    ActionText(say("Volver al presente", "Back to the present"), say("presente", "present"))
  }
}
