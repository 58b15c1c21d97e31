extension ScreenTexts {
  // Records
  public var noInstrument: String {
    say(
      "Este ítem no tiene un instrumento; se marca a mano.",
      "This item has no instrument; it is marked by hand.")
  }
  public var instrument: String { say("Instrumento", "Instrument") }
  public func noRecords(_ add: String) -> String {
    say(
      "Todavía no hay nada escrito aquí. Pulse \(add) para agregar.",
      "Nothing is written here yet. Press \(add) to add.")
  }
  public var nothingToAddTo: String {
    say("Primero escriba aquello a lo que pertenece.", "First write what it belongs to.")
  }
  public var badNumber: String {
    say("Escriba un número entero, como 16.", "Write a whole number, such as 16.")
  }
  /// What is wrong with what was typed into a field: ««Edad»: escriba un número entero.»
  public func inField(_ label: String, _ sentence: String) -> String {
    say("«\(label)»: \(sentence.lowercasedFirst)", "“\(label)”: \(sentence.lowercasedFirst)")
  }
  public var badDeadline: String {
    say(
      "Escriba una fecha («30/9», «lunes»), «inmediato», o por ejemplo «30 días hábiles desde la "
        + "firma», «3 meses desde el 1/12» o «48 horas».",
      "Write a date (“30/9”, “Monday”), “immediate”, or for example “30 working days from the "
        + "signing”, “3 months from 1/12” or “48 hours”.")
  }
  public var nextOne: String { say("siguiente", "next") }
  public var mark: String { say("marcar", "mark") }
  public var instrumentsTitle: String { say("Instrumentos", "Instruments") }
  public var kindsTitle: String { say("¿Qué se agrega?", "What is added?") }
  /// «Todos (12): No hay plazo.»
  public func waiveAll(_ what: String, _ count: Int) -> String {
    say("Todos (\(count)): \(what)", "All (\(count)): \(what)")
  }
  public var findingsTitle: String { say("¿Qué se dispensa?", "What is waived?") }
  public var phonesTitle: String { say("Contactos y teléfonos", "Contacts and telephones") }
  public var noPhone: String { say("sin teléfono", "no telephone") }
  public var noPhones: String {
    say(
      "Todavía no hay contactos ni representantes; agréguelos en «Actores y contactos» (i).",
      "There are no contacts or delegates yet; add them under “Actors and contacts” (i).")
  }
  public var nothingToWaive: String {
    say("Aquí no hay ningún hallazgo por dispensar.", "There is no finding to waive here.")
  }
  public func onlyAgreements(_ instruments: String) -> String {
    say(
      "Solo se dispensan hallazgos de acuerdos; ábralos con \(instruments).",
      "Only findings on agreements are waived; open them with \(instruments).")
  }
  public var onlyProposals: String {
    say(
      "Señale antes una propuesta; están en su instrumento (i).",
      "Point at a proposal first; they have an instrument of their own (i).")
  }
  public var onlyObtainedActas: String {
    say(
      "Señale antes un acta de otros; se agrega entre los acuerdos.",
      "Point at an acta of others first; it is added among the agreements.")
  }
  public func onlyRights(_ rights: String) -> String {
    say(
      "La tarjeta en papel está en la vigilancia de derechos (\(rights)).",
      "The card on paper is in the watch over rights (\(rights)).")
  }
  public func onlyVoices(_ instruments: String) -> String {
    say(
      "Hay tabla de lo que dicen las partes y, antes del diálogo, de las seis preguntas "
        + "(\(instruments)).",
      "There is a table of what the parties say and, before the dialogue, of the six questions "
        + "(\(instruments)).")
  }
  public var noAgendaItem: String { say("Sin asunto de la agenda", "No matter of the agenda") }
  public var sixQuestions: String { say("Seis preguntas", "Six questions") }
  public var emptyCell: String { say("La celda está vacía.", "The cell is empty.") }
  public var oldBeforeNew: String {
    say(
      "Lo ya prometido se revisa antes que los pedidos nuevos.",
      "What was promised is gone through before new requests.")
  }
  public var nothingPromised: String {
    say(
      "No hay compromisos ni normas por emitir.", "There are no commitments and no norms to issue.")
  }
  public func fallsDue(_ date: String) -> String { say("Vence el \(date).", "Due on \(date).") }
  public func dayThatHolds(_ date: String) -> String {
    say("El plazo vigente vence el \(date).", "The deadline that holds is \(date).")
  }
  public func minutes(_ count: Int) -> String { say("\(count) min", "\(count) min") }
  /// The two answers of a party, in a list.
  public func toMediation(_ answer: String) -> String {
    say("mediación: \(answer)", "mediation: \(answer)")
  }
  public func toMediator(_ answer: String) -> String {
    say("mediador: \(answer)", "mediator: \(answer)")
  }
  public func andMore(_ count: Int) -> String { say("… y \(count) más", "… and \(count) more") }
}
