extension ScreenTexts {
  static let spanish = ScreenTexts(
    library: "Biblioteca", review: "REVISIÓN", readOnly: "solo lectura", session: "Sesión",
    folio: "folio", running: { "Sesión \($0) en curso \(clock($1))" },
    runningFor: { "en curso \(clock($0))" },
    present: { "Asisten \($0)/\($1)" },
    atClose: { "al cierre de la sesión \($0)" },
    tooSmall: { "Agrande la ventana: mesa necesita 60×16 y hay \($0)×\($1)." },
    noMesas: "Todavía no hay mesas.",
    noMesasHint: "Pulse n para abrir la primera, o ejecute «mesa demo» para ver una de ejemplo.",
    nothingMatches: "Ninguna mesa coincide con el filtro.", filterLabel: "Filtro",
    columnMesa: "Mesa", columnPhase: "Fase", columnProgress: "Avance",
    columnSession: "Última sesión", columnPlace: "Lugar", noSession: "sin sesiones",
    byActivity: "Las mesas trabajadas hace menos van primero.",
    byName: "Las mesas van por nombre.",
    byPhase: "Las mesas van por fase, la más avanzada primero.",
    sessionOn: { number, date, isOpen in
      isOpen ? "\(number) en curso" : "\(number), \(date)"
    },
    mesaCount: { shown, total in
      shown == total ? "\(total) \(total == 1 ? "mesa" : "mesas")" : "\(shown) de \(total) mesas"
    },
    phases: "Fases", guide: "Guía", why: "Por qué", how: "Cómo",
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
    keepDraft: "borrador", close: "cerrar", editOutside: "su editor", nextField: "siguiente",
    change: "cambiar", discard: "descartar",
    fieldName: "Nombre", fieldCode: "Código", fieldPlace: "Lugar", fieldType: "Tipo",
    fieldStage: "Etapa", fieldStatus: "Estado", fieldMechanism: "Mecanismo",
    fieldMoment: "Momento", fieldRole: "Rol", fieldSummary: "Resumen", fieldKind: "Clase",
    fieldTier: "Actor", fieldDate: "Fecha", fieldReason: "Motivo", fieldNote: "Texto",
    fieldParty: "Parte", fieldPresent: "Asiste", none: "ninguna", yes: "sí", no: "no",
    badDate: "Escriba la fecha como «30/9», «22.11.2026», «30 de setiembre», «mañana», «lunes» o "
      + "«+10d».",
    choosePlace: "elegir lugar",
    takeTo: { "Pasar a «\($0)»" },
    reasonToLeave: { phase, open in
      (open == 1 ? "Queda 1 ítem abierto" : "Quedan \(open) ítems abiertos")
        + " en «\(phase)»: ¿por qué se pasa a otra fase?"
    },
    helpTitle: "Ayuda: órdenes de esta pantalla", paletteTitle: "Órdenes",
    findTitle: "Buscar ítem", nothingFound: "Nada coincide.",
    run: "ejecutar", readAll: "leer todo",
    undone: { "Deshecho: \($0)" }, redone: { "Rehecho: \($0)" },
    othersWrote: { who, count, last in
      "\(who), en otra ventana: \(last)" + (count > 1 ? " (\(count) folios)" : "")
    },
    draftKept: "Quedó como borrador: vuelva a abrir el formulario para seguir.",
    draftRestored: "Se recuperó su borrador.",
    draftDiscarded: "Se descartó lo escrito; ^X lo recupera.",
    looksAtPast: "Está viendo el pasado; pulse 0 o Esc para volver al presente.",
    noItemHere: "No hay un ítem señalado; entre primero en la lista con Enter o Tab.",
    noMesaOpen: "No hay una mesa abierta.",
    sessionIsOpen: "Ya hay una sesión en curso; ciérrela primero con S.",
    sessionIsNotOpen: "No hay una sesión en curso.", nothingHere: "La lista está vacía.",
    alreadyHere: "La mesa ya está en esta fase.",
    onlyInPast: "Solo al revisar el pasado: elija antes una sesión (r) o un folio (b).",
    pasteIgnored: "Aquí no se puede pegar texto; póngase antes en un campo o en una nota.",
    notAPhase: "Señale antes una fase en la lista de fases.",
    leftEditor: "El editor se cerró sin guardar; el texto queda como estaba.",
    toQuit: "Para salir de mesa pulse q.", firstFolio: "Este es el primer folio del libro.",
    lastFolio: "Este es el último folio del libro; pulse 0 para volver al presente.",
    sessionStillRuns: "Esta sesión sigue en curso; se podrá revisar cuando se cierre.",
    notOnList: "Esta persona no figura en la asistencia de esta sesión.",
    giveItHere: { "\($0): señale aquí la fila y pulse \($1)." },
    folioOf: { "folio \($0)/\($1)" },
    noInstrument: "Este ítem no tiene un instrumento; se marca a mano.",
    instrument: "Instrumento", noRecords: "Todavía no hay nada escrito aquí. Pulse n para agregar.",
    nothingToAddTo: "Primero escriba aquello a lo que pertenece.",
    badNumber: "Escriba un número entero.",
    badDeadline: "Escriba una fecha («30/9», «lunes»), «inmediato», o por ejemplo «30 días hábiles "
      + "desde la firma», «3 meses desde el 1/12» o «48 horas».",
    nextOne: "siguiente", mark: "marcar", instrumentsTitle: "Instrumentos",
    kindsTitle: "¿Qué se agrega?", findingsTitle: "¿Qué se dispensa?",
    phonesTitle: "Contactos y teléfonos", noPhone: "sin teléfono",
    noPhones:
      "Todavía no hay contactos ni representantes; agréguelos en «Actores y contactos» (i).",
    nothingToWaive: "Aquí no hay ningún hallazgo por dispensar.",
    onlyAgreements: "Solo se dispensan hallazgos de acuerdos; ábralos con i.",
    onlyProposals: "Señale antes una propuesta; están en su instrumento (i).",
    onlyVoices: "La tabla es de lo que dicen las partes; ábralo con i.",
    noMatter: "Sin asunto de la agenda", emptyCell: "La celda está vacía.",
    openCommitments: "Compromisos abiertos",
    oldBeforeNew: "Lo ya prometido se revisa antes que los pedidos nuevos.",
    nothingPromised: "No hay compromisos abiertos.",
    fallsDue: { "Vence el \($0)." }, dayThatHolds: { "El plazo vigente vence el \($0)." },
    minutes: { "\($0) min" },
    toMediation: { "mediación: \($0)" }, toMediator: { "mediador: \($0)" },
    andMore: { "… y \($0) más" })

  private static func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
