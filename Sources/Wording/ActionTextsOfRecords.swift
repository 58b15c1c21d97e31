extension ActionTexts {
  public var instruments: ActionText {
    ActionText(
      say(
        "Instrumentos: acreditación, agenda, acuerdos",
        "Instruments: accreditation to agreements"),
      say("instrumentos", "instruments"))
  }
  public var openInstrument: ActionText {
    ActionText(
      say("Abrir el instrumento de este ítem", "Open the instrument of this item"),
      say("instrumento", "instrument"))
  }
  public var emergency: ActionText {
    ActionText(
      say("Urgencia: una línea basta", "Emergency: one line is enough"),
      say("urgencia", "emergency"))
  }
  public var rights: ActionText {
    ActionText(say("Vigilancia de derechos", "Watch over rights"), say("derechos", "rights"))
  }
  public var phones: ActionText {
    ActionText(say("Contactos y teléfonos", "Contacts and telephones"), say("teléfonos", "phones"))
  }
  public var addRecord: ActionText {
    ActionText(say("Agregar una anotación", "Add an entry"), say("agregar", "add"))
  }
  public var editRecord: ActionText {
    ActionText(
      say("Corregir la anotación señalada", "Correct the selected entry"),
      say("corregir", "correct"))
  }
  public var strike: ActionText {
    ActionText(
      say("Tachar lo señalado, con motivo", "Strike out what is selected, with a reason"),
      say("tachar", "strike"))
  }
  public var moveUp: ActionText {
    ActionText(say("Mover hacia arriba", "Move the entry up"), say("mover arriba", "move up"))
  }
  public var moveDown: ActionText {
    ActionText(say("Mover hacia abajo", "Move the entry down"), say("mover abajo", "move down"))
  }
  public var findRecord: ActionText {
    ActionText(say("Buscar en esta lista", "Find in this list"), say("buscar", "find"))
  }
  public var waiveFinding: ActionText {
    ActionText(
      say("Dispensar un hallazgo, con motivo", "Waive a finding, with a reason"),
      say("dispensar", "waive"))
  }
  public var waivers: ActionText {
    ActionText(
      say("Dispensas: qué se dispensó y por qué", "Waivers: what was waived and why"),
      say("dispensas", "waivers"))
  }
  public var openCommitments: ActionText {
    ActionText(
      say("Compromisos, lo vencido primero", "Commitments, the overdue first"),
      say("compromisos", "commitments"))
  }
  public var fulfil: ActionText {
    ActionText(
      say(
        "Anotar que se cumplió; de una norma, el día",
        "Write down that it was done; of a norm, when"
      ),
      say("se cumplió", "done"))
  }
  public var giveNewDate: ActionText {
    ActionText(
      say("Dar nueva fecha, con sus razones", "Give a new date, with the reasons"),
      say("nueva fecha", "new date"))
  }
  public var verify: ActionText {
    ActionText(
      say("Anotar lo que se verificó", "Write down what was verified"),
      say("verificado", "verified"))
  }
  public var addProgress: ActionText {
    ActionText(
      say("Anotar cómo va", "Write down how it goes"), say("cómo va", "progress"))
  }
  public var makeAgreement: ActionText {
    ActionText(
      say("Hacer un acuerdo de esta propuesta", "Make an agreement of this proposal"),
      say("acuerdo", "agreement"))
  }
}
