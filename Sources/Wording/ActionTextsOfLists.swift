extension ActionTexts {
  public var filterRows: ActionText {
    ActionText(
      say("Filtrar esta lista mientras se escribe", "Filter this list as you type"),
      say("filtrar", "filter"))
  }
  public var onlyPending: ActionText {
    ActionText(
      say("Ver solo lo pendiente, o todo de nuevo", "Show only what is pending, or all again"),
      say("solo pend.", "only pending"))
  }
  public var nextPending: ActionText {
    ActionText(
      say("Ir al siguiente pendiente", "Go to the next one pending"),
      say("pendiente", "next pending"))
  }
  public var markRow: ActionText {
    ActionText(
      say("Elegir varias filas para hacerlo de una vez", "Pick several rows to act on at once"),
      say("elegir", "pick"))
  }
  public var fold: ActionText {
    ActionText(
      say("Plegar o desplegar lo que está debajo", "Fold or unfold what stands below"),
      say("plegar", "fold"))
  }
  public var foldAll: ActionText {
    ActionText(
      say("Plegar o desplegar toda la lista", "Fold or unfold the whole list"),
      say("plegar todo", "fold all"))
  }
}

extension ActionTexts {
  public var people: ActionText {
    ActionText(
      say("Gente: quién es quién en esta mesa", "People: who is who"), say("gente", "people"))
  }
  public var addPerson: ActionText {
    ActionText(
      say("Agregar personas, una por línea", "Add people, one a line"), say("agregar", "add"))
  }
  public var editPerson: ActionText {
    ActionText(
      say("Corregir los datos de la persona", "Correct what is known of the person"),
      say("datos", "details"))
  }
  public var accredit: ActionText {
    ActionText(
      say("Acreditar, con el documento de su parte", "Accredit by their party's document"),
      say("acreditar", "accredit"))
  }
  public var editCredential: ActionText {
    ActionText(
      say("Ver o corregir la credencial, o la función", "See or correct the credential or role"),
      say("credencial", "credential"))
  }
  public var strikePerson: ActionText {
    ActionText(
      say("Sacar de la lista, con motivo", "Take off the list, with a reason"),
      say("sacar", "take off"))
  }
  public var orderPeople: ActionText {
    ActionText(
      say("Ordenar: por parte, o lo que falta primero", "Order by party, or what lacks first"),
      say("orden", "order"))
  }
  public var saveIntake: ActionText {
    ActionText(
      say("Guardar las filas que están claras", "Save the rows that are clear"),
      say("guardar", "save"))
  }
  public var answerIntake: ActionText {
    ActionText(
      say("Responder la pregunta de la fila", "Answer the question of the row"),
      say("responder", "answer"))
  }
  public var leaveIntakeRow: ActionText {
    ActionText(
      say("Dejar la fila fuera, o volver a tomarla", "Leave the row out, or take it in again"),
      say("dejar fuera", "leave out"))
  }
  public var editIntakeRow: ActionText {
    ActionText(say("Corregir la fila", "Correct the row"), say("corregir", "correct"))
  }
  public var pastedRows: ActionText {
    ActionText(
      say("Volver a las filas pegadas sin guardar", "Go back to pasted rows not saved"),
      say("pegadas", "pasted"))
  }
}
