extension ActionTexts {
  public var beginActa: ActionText {
    ActionText(say("Abrir un acta nueva", "Begin a new acta"), say("acta nueva", "new acta"))
  }
  public var editPart: ActionText {
    ActionText(
      say("Escribir la parte, o ir a lo que la llena", "Write the part, or go to what fills it"),
      say("escribir", "write"))
  }
  public var readAloud: ActionText {
    ActionText(
      say("Leer en voz alta, cláusula por cláusula", "Read aloud, clause by clause"),
      say("lectura", "read aloud"))
  }
  public var freezeActa: ActionText {
    ActionText(
      say("Llevar el acta a firma", "Take the acta to signature"),
      say("a firma", "to signature"))
  }
  public var signActa: ActionText {
    ActionText(
      say(
        "Quién puede firmar el acta; firmas y copias",
        "Who can sign the acta; signatures and copies"),
      say("firmas", "signatures"))
  }
  public var issueActa: ActionText {
    ActionText(
      say("Guardar el acta como documento", "Save the acta as a document"),
      say("guardar", "save"))
  }
  public var documents: ActionText {
    ActionText(
      say("Otros documentos: listas, comunicado", "Other documents: lists, bulletin"),
      say("documentos", "documents"))
  }
  public var takeIntoActa: ActionText {
    ActionText(
      say("Llevar el apunte al desarrollo del acta", "Take the line into the acta's development"),
      say("al acta", "to the acta"))
  }
  public var draftWords: ActionText {
    ActionText(
      say("Redactar el acuerdo ante todos, por versiones", "Word the agreement, by versions"),
      say("redactar", "wording"))
  }
  public var newWording: ActionText {
    ActionText(
      say("Escribir otra versión del texto", "Write another version of the text"),
      say("otra versión", "new version"))
  }
  public var restoreWording: ActionText {
    ActionText(
      say("Volver a esta versión, como una nueva", "Back to this version, as a new one"),
      say("volver a esta", "back to this"))
  }
  public var projectClause: ActionText {
    ActionText(
      say("Proyectar la cláusula, tal como consta", "Project the clause as it stands"),
      say("proyectar", "project"))
  }
  public var translateClause: ActionText {
    ActionText(
      say("Escribir el texto en la otra lengua", "Write the text in the other language"),
      say("otra lengua", "other tongue"))
  }
  public var otherClause: ActionText {
    ActionText(
      say("Pasar a la cláusula siguiente", "Go on to the next clause"),
      say("otra cláusula", "next clause"))
  }
  public var compareActa: ActionText {
    ActionText(
      say("Comparar con una versión anterior", "Compare with an earlier version"),
      say("comparar", "compare"))
  }
  public var replaceActa: ActionText {
    ActionText(
      say("Abrir un acta que reemplace a esta", "Begin an acta in the place of this one"),
      say("reemplazar", "replace"))
  }
  public var nextActa: ActionText {
    ActionText(
      say("Pasar a la siguiente acta", "Go to the next acta"),
      say("otra acta", "next acta"))
  }
  public var answerParty: ActionText {
    ActionText(
      say("Anotar lo que responde la parte de esa cifra", "Answer of the party with that digit"),
      say("parte", "party"))
  }
  public var answerSelected: ActionText {
    ActionText(
      say(
        "Anotar la respuesta de la parte marcada",
        "Write down the answer of the party marked"),
      say("anotar", "write"))
  }
  public var answerAccepts: ActionText {
    ActionText(
      say("Las cifras anotan: acepta", "Digits write down: accepts"),
      say("acepta", "accepts"))
  }
  public var answerAdReferendum: ActionText {
    ActionText(
      say(
        "Las cifras anotan: acepta ad referéndum",
        "Digits write down: accepts ad referendum"),
      say("ad referéndum", "ad referendum"))
  }
  public var answerReserves: ActionText {
    ActionText(
      say(
        "Las cifras anotan: acepta con reservas",
        "Digits write down: accepts with reservations"),
      say("con reservas", "reserves"))
  }
  public var answerObjects: ActionText {
    ActionText(
      say("Las cifras anotan: no acepta", "Digits write down: does not accept"),
      say("no acepta", "objects"))
  }
  public var nextClause: ActionText {
    ActionText(say("Cláusula siguiente", "Next clause"), say("siguiente", "next"))
  }
  public var previousClause: ActionText {
    ActionText(say("Cláusula anterior", "Previous clause"), say("anterior", "previous"))
  }
  public var editAnswer: ActionText {
    ActionText(
      say("Corregir lo anotado de la parte", "Correct what was written of the party"),
      say("corregir", "correct"))
  }
  public var sign: ActionText {
    ActionText(
      say(
        "Anotar firma o copia; antes, ir a lo que falta",
        "Note signature or copy; before, mend a gap"),
      say("firma", "sign"))
  }
  public var signOnRequest: ActionText {
    ActionText(
      say("Firmó un testigo a ruego", "A witness signed on request"),
      say("testigo", "witness"))
  }
  public var declineSignature: ActionText {
    ActionText(
      say("No firmó, con su motivo", "Did not sign, with the reason"),
      say("no firmó", "did not sign"))
  }
  public var attachCopy: ActionText {
    ActionText(
      say("Adjuntar la copia del acta de otros", "Attach the copy of the acta of others"),
      say("adjuntar copia", "attach copy"))
  }
  public var addAccession: ActionText {
    ActionText(
      say("Anotar a quien se adhiere después", "Note whoever joins later"),
      say("adhesión", "joins"))
  }
  public var attachScan: ActionText {
    ActionText(
      say("Adjuntar el acta firmada y digitalizada", "Attach the signed acta, scanned"),
      say("adjuntar", "attach"))
  }
  public var voicesTable: ActionText {
    ActionText(
      say(
        "Tabla de lo que dicen o de las seis preguntas",
        "Table of what they say or the six questions"),
      say("tabla", "table"))
  }
  public var blankCard: ActionText {
    ActionText(
      say("Tarjeta en blanco para llenar a mano", "Blank card to fill in by hand"),
      say("tarjeta", "card"))
  }
  public var writeInCell: ActionText {
    ActionText(
      say("Escribir o corregir en la celda", "Write or correct in the cell"),
      say("escribir", "write"))
  }
  public var addToCell: ActionText {
    ActionText(
      say("Agregar algo más a la celda", "Add something else to the cell"),
      say("agregar", "add"))
  }
  public var nextAgendaItem: ActionText {
    ActionText(
      say("Asunto siguiente de la agenda", "Next matter of the agenda"),
      say("asunto", "matter"))
  }
  public var previousAgendaItem: ActionText {
    ActionText(
      say("Asunto anterior de la agenda", "Previous matter of the agenda"),
      say("asunto ant.", "prev. matter"))
  }
}
