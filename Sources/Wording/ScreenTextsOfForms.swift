import Dialogue

extension ScreenTexts {
  // Forms
  public var newMesa: String { say("Mesa nueva", "New mesa") }
  public var caseFile: String { say("Ficha del caso", "Case file") }
  public var newParty: String { say("Agregar parte", "Add a party") }
  public var editParty: String { say("Editar parte", "Edit party") }
  public var openSession: String { say("Abrir sesión", "Open a session") }
  public var reviseSession: String { say("Corregir sesión", "Correct session") }
  public var noteTitle: String { say("Nota", "Note") }
  public var save: String { say("Guardar", "Save") }
  public var keepDraft: String { say("borrador", "draft") }
  public var close: String { say("cerrar", "close") }
  public var editOutside: String { say("su editor", "your editor") }
  public var nextField: String { say("siguiente", "next") }
  public var change: String { say("cambiar", "change") }
  public var discard: String { say("descartar", "discard") }
  public var fieldName: String { say("Nombre", "Name") }
  public var fieldCode: String { say("Código", "Code") }
  public var fieldPlace: String { say("Lugar", "Place") }
  public var fieldType: String { say("Tipo", "Type") }
  public var fieldStage: String { say("Etapa", "Stage") }
  public var fieldStatus: String { say("Estado", "Status") }
  public var fieldMechanism: String { say("Mecanismo", "Mechanism") }
  public var fieldMoment: String { say("Momento", "Moment") }
  public var fieldRole: String { say("Rol", "Role") }
  public var fieldSummary: String { say("Resumen", "Summary") }
  public var fieldOtherPlaces: String { say("Otros lugares", "Other places") }
  public var fieldSecondType: String { say("Segundo tipo", "Second type") }
  public var fieldCompetence: String { say("Competencia", "Competence") }
  public var fieldStatusReason: String { say("Motivo del estado", "Reason for the status") }
  public var fieldEntry: String { say("Ingreso al registro", "Entry in the registry") }
  public var fieldViolence: String { say("Violencia", "Violence") }
  public var fieldKind: String { say("Clase", "Kind") }
  public var fieldShortName: String { say("Sigla", "Short name") }
  public var fieldTier: String { say("Actor", "Actor") }
  public var fieldAddress: String { say("Domicilio", "Address") }
  public var fieldDate: String { say("Fecha", "Date") }
  public var fieldModality: String { say("Modalidad", "How it is held") }
  public var fieldStatedOpening: String { say("Hora de inicio", "Hour of opening") }
  public var fieldStatedClosing: String { say("Hora de término", "Hour of closing") }
  public func closeSession(_ number: Int) -> String {
    say("Cerrar la sesión \(number)", "Close session \(number)")
  }
  public var closingPrompt: String {
    say(
      "¿Cómo terminó? La constancia se imprime: hechos, sin juicios.",
      "How did it end? What is stated is printed: facts, no judgements.")
  }
  public var sayEnding: String {
    say(
      "Diga cómo terminó: acordada, en consulta, suspendida, por retiro o sin acuerdo.",
      "Say how it ended: agreed, in consultation, suspended, by withdrawal or without agreement.")
  }
  /// - Parameter parties: in the order in which the digits are typed.
  public func satisfactionPrompt(_ parties: [String]) -> String {
    return say(
      "Satisfacción, si se preguntó, una cifra por parte: 1 satisfecha, 2 en parte, 3 insatisfecha, "
        + "0 sin preguntar. En este orden: \(parties.joined(separator: ", ")).",
      "Satisfaction, where it was asked, a digit for each party: 1 satisfied, 2 in part, "
        + "3 dissatisfied, 0 not asked. In this order: \(parties.joined(separator: ", ")).")
  }
  public var fieldSatisfaction: String { say("Satisfacción", "Satisfaction") }
  public var badSatisfaction: String {
    say(
      "Una cifra por parte, de 0 a 3, no más que partes hay.",
      "A digit for each party, 0 to 3, and no more than there are parties.")
  }
  public func closesBeforeOpening(_ closing: ClockHour, _ opening: ClockHour) -> String {
    say(
      "No se guardó: las \(closing) son antes de la apertura, \(opening). Guarde otra vez si terminó al "
        + "día siguiente.",
      "Not saved: \(closing) is before the opening, \(opening). Save again if it ended on the next "
        + "day.")
  }
  public func closesLater(_ closing: ClockHour) -> String {
    say(
      "No se guardó: todavía no son las \(closing). Guarde otra vez si es esa la hora.",
      "Not saved: it is not \(closing) yet. Save again if that is the hour.")
  }
  /// Of a field of several words, none of which begins so.
  public func noneBegins(_ letter: String) -> String {
    say("Ninguna opción empieza con «\(letter)».", "No option begins with “\(letter)”.")
  }
  public var nothingToChoose: String {
    say("Aquí todavía no hay nada que elegir.", "There is nothing to choose here yet.")
  }
  public func noAgendaYet(_ instruments: String, _ add: String) -> String {
    say(
      "La mesa todavía no tiene agenda: se hace en los instrumentos (\(instruments)), con \(add).",
      "The mesa has no agenda yet: it is made among the instruments (\(instruments)), with \(add).")
  }
  public var fieldEnding: String { say("Cómo terminó", "How it ended") }
  public var fieldEndingWords: String { say("Constancia", "Stated") }
  public var fieldAgenda: String { say("Agenda", "Agenda") }
  /// Where none is chosen.
  public var fieldAgendaAll: String { say("Agenda (sin marcar: toda)", "Agenda (none: all)") }
  public var fieldReason: String { say("Motivo", "Reason") }
  public var fieldNote: String { say("Texto", "Text") }
  public var fieldParty: String { say("Parte", "Party") }
  public var fieldPresent: String { say("Asiste", "Attends") }
  public var none: String { say("ninguna", "none") }
  /// In place of the name of somebody at risk.
  var nameNoted: String { say("anotado", "noted") }
  var otherName: String { say("otro", "another") }
  public var yes: String { say("sí", "yes") }
  public var no: String { say("no", "no") }
  /// The day that was fixed at the close of the session before.
  public func fixedDate(
    _ session: Int, _ day: String, isToday: Bool, hasPassed: Bool
  ) -> String {
    if isToday {
      return say(
        "Hoy es el día que se fijó al cerrar la sesión \(session).",
        "Today is the day that was fixed at the close of session \(session).")
    }
    let fixed = say(
      "Al cerrar la sesión \(session) se fijó el \(day)",
      "At the close of session \(session) the next one was fixed for \(day)")
    return fixed
      + (hasPassed
        ? say(
          "; si se reunió ese día, cambie la fecha.", "; change the date if it met on that day.")
        : say(": hoy es antes.", ": today is before."))
  }
  public var badDate: String {
    say(
      "Escriba la fecha como «30/9», «22.11.2026», «30 de setiembre», «mañana», «lunes» o «+10d».",
      "Write the date as “30/9”, “22.11.2026”, “30 September”, “tomorrow”, “Monday” or “+10d”; "
        + "the day stands before the month.")
  }
  public var choosePlace: String { say("elegir lugar", "choose place") }
  public func takeTo(_ phase: String) -> String { say("Pasar a «\(phase)»", "Go on to “\(phase)”") }
  public func reasonToLeave(_ phase: String, _ open: Int) -> String {
    say(
      (open == 1 ? "Queda 1 ítem abierto" : "Quedan \(open) ítems abiertos")
        + " en «\(phase)»: ¿por qué se pasa a otra fase?",
      (open == 1 ? "1 item is" : "\(open) items are")
        + " still open in “\(phase)”: why go on to another phase?")
  }
}
