extension OrderTexts {
  public var instruments: OrderText {
    OrderText(
      say(
        "Instrumentos: acreditación, agenda, acuerdos",
        "Instruments: accreditation to agreements"),
      say("instrumentos", "instruments"))
  }
  public var openInstrument: OrderText {
    OrderText(
      say("Abrir el instrumento de este ítem", "Open the instrument of this item"),
      say("instrumento", "instrument"))
  }
  public var rights: OrderText {
    OrderText(say("Vigilancia de derechos", "Watch over rights"), say("derechos", "rights"))
  }
  public var phones: OrderText {
    OrderText(say("Contactos y teléfonos", "Contacts and telephones"), say("teléfonos", "phones"))
  }
  public var addRecord: OrderText {
    OrderText(say("Agregar una anotación", "Add an entry"), say("agregar", "add"))
  }
  public var editRecord: OrderText {
    OrderText(
      say("Corregir la anotación señalada", "Correct the selected entry"),
      say("corregir", "correct"))
  }
  public var strike: OrderText {
    OrderText(
      say("Tachar lo señalado, con motivo", "Strike out what is selected, with a reason"),
      say("tachar", "strike"))
  }
  public var moveUp: OrderText {
    OrderText(say("Mover hacia arriba", "Move the entry up"), say("mover arriba", "move up"))
  }
  public var moveDown: OrderText {
    OrderText(say("Mover hacia abajo", "Move the entry down"), say("mover abajo", "move down"))
  }
  public var findRecord: OrderText {
    OrderText(say("Buscar en esta lista", "Find in this list"), say("buscar", "find"))
  }
  public var waiveFinding: OrderText {
    OrderText(
      say("Dispensar un hallazgo, con motivo", "Waive a finding, with a reason"),
      say("dispensar", "waive"))
  }
  public var openCommitments: OrderText {
    OrderText(
      say("Compromisos abiertos, lo urgente primero", "Open commitments, the urgent first"),
      say("compromisos", "commitments"))
  }
  public var makeAgreement: OrderText {
    OrderText(
      say("Hacer un acuerdo de esta propuesta", "Make an agreement of this proposal"),
      say("acuerdo", "agreement"))
  }
}
