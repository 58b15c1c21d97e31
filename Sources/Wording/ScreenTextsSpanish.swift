extension ScreenTexts {
  static let spanish = ScreenTexts(
    library: "Biblioteca", review: "REVISIÓN", readOnly: "solo lectura", session: "Sesión",
    folio: "folio", saved: "guardado", windowTooSmall: "Ventana pequeña",
    running: { "Sesión \($0) en curso \(clock($1))" },
    present: { "Asisten \($0)/\($1)" },
    asItStood: { folio, session, date in
      session.map { "al cierre de la sesión \($0), \(date)" } ?? "folio \(folio), \(date)"
    },
    tooSmall: { "Agrande la ventana: mesa necesita 60×16 y hay \($0)×\($1)." },
    noMesas: "Todavía no hay mesas.",
    noMesasHint: "Pulse n para abrir la primera, o ejecute «mesa demo» para ver una de ejemplo.",
    nothingMatches: "Ninguna mesa coincide con el filtro.", filterLabel: "Filtro",
    columnMesa: "Mesa", columnPhase: "Fase", columnProgress: "Avance",
    columnSession: "Última sesión", columnPlace: "Lugar", noSession: "sin sesiones",
    sessionOn: { number, date, isOpen in
      isOpen ? "\(number) en curso" : "\(number), \(date)"
    },
    mesaCount: { shown, total in
      shown == total ? "\(total) \(total == 1 ? "mesa" : "mesas")" : "\(shown) de \(total) mesas"
    },
    phases: "Fases", norms: "Normas", guide: "Guía", why: "Por qué", how: "Cómo",
    mistake: "Error típico", source: "Fuente", notes: "Notas",
    noItems: "Esta lista no tiene ítems para esta mesa.", normsHeading: "Normas básicas",
    reasonLabel: { "\($0.capitalizedFirst): \($1)" },
    noteCount: { $0 == 1 ? "1 nota" : "\($0) notas" },
    parties: "Partes y actores", noParties: "Todavía no hay partes. Pulse n para agregar una.",
    circumstances: "Circunstancias del conflicto",
    noNotes: "Todavía no hay notas. Pulse N para escribir una.", sessions: "Sesiones",
    noSessions: "Todavía no hay sesiones. Pulse s para abrir la primera.",
    attendance: "Asistencia", noAttendance: "La lista está vacía. Pulse n para agregar un nombre.",
    history: "Libro", differences: "Cambios", noDifferences: "Nada cambió desde entonces.",
    attends: "presente", isAbsent: "ausente", notRecorded: "sin registrar", happened: "sí",
    didNotHappen: "no", struck: "tachado", freeNote: "Nota libre",
    sessionRow: { number, date, place in
      "Sesión \(number) · \(date)" + (place.isEmpty ? "" : " · \(place)")
    },
    duration: { "duró \(clock($0))" },
    differencesSince: { "Qué cambió desde el folio \($0)" },
    newMesa: "Mesa nueva", caseFile: "Ficha del caso", newParty: "Agregar parte",
    editParty: "Editar parte", openSession: "Abrir sesión", reviseSession: "Corregir sesión",
    newAttendee: "Agregar a la asistencia", noteTitle: "Nota", save: "Guardar",
    cancel: "dejar en borrador", editOutside: "abrir en su editor", nextField: "campo siguiente",
    change: "cambiar",
    fieldName: "Nombre", fieldCode: "Código", fieldPlace: "Lugar", fieldType: "Tipo",
    fieldStage: "Etapa", fieldStatus: "Estado", fieldMechanism: "Mecanismo",
    fieldMoment: "Momento", fieldRole: "Rol", fieldSummary: "Resumen", fieldKind: "Clase",
    fieldTier: "Actor", fieldDate: "Fecha", fieldReason: "Motivo", fieldNote: "Texto",
    fieldParty: "Parte", fieldPresent: "Asiste", none: "ninguna", yes: "sí", no: "no",
    badDate: "La fecha se escribe como 22.11.2026 o 2026-11-22.",
    choosePlace: "elegir lugar",
    reasonToLeave: { "\($0) tiene \($1) ítems abiertos: ¿por qué se pasa a otra fase?" },
    helpTitle: "Ayuda: órdenes de esta pantalla", paletteTitle: "Órdenes",
    findTitle: "Buscar ítem", nothingFound: "Nada coincide.",
    undone: { "Deshecho: \($0)" }, redone: { "Rehecho: \($0)" },
    written: { "Guardado en el folio \($0)." },
    draftKept: "Borrador guardado: vuelva a abrir el formulario para seguir.",
    draftRestored: "Se recuperó su borrador.", draftDiscarded: "Borrador descartado.",
    looksAtPast: "Está viendo el pasado; pulse 0 o Esc para volver al presente.",
    noItemHere: "No hay un ítem señalado.", noMesaOpen: "No hay una mesa abierta.",
    sessionIsOpen: "Ya hay una sesión en curso; ciérrela primero con S.",
    sessionIsNotOpen: "No hay una sesión en curso.", nothingHere: "La lista está vacía.",
    alreadyHere: "La mesa ya está en esta fase.",
    onlyInPast: "Solo al revisar una sesión o un folio del pasado.",
    pasteIgnored: "Aquí no se puede pegar texto; abra una nota con n.",
    notAPhase: "Señale una fase en la lista de la izquierda.",
    leftEditor: "El editor se cerró sin guardar; el texto queda como estaba.",
    folioOf: { "folio \($0) de \($1)" })

  private static func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
