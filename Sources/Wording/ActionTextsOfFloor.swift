extension ActionTexts {
  public var floor: ActionText {
    ActionText(
      say("Sala: la sesión mientras transcurre", "Sala: the session as it runs"),
      say("sala", "sala"))
  }
  public var giveFloor: ActionText {
    ActionText(
      say("Dar la palabra por su número, como 13", "Give the floor by number, such as 13"),
      say("palabra", "floor"))
  }
  public var giveFloorByLetters: ActionText {
    ActionText(
      say("Dar la palabra por letras", "Give the floor by letters"), say("por letras", "by letters")
    )
  }
  public var captureLine: ActionText {
    ActionText(say("Apuntar lo que se dice", "Note what is said"), say("apunta", "note"))
  }
  public var nobodySpeaks: ActionText {
    ActionText(say("Nadie tiene la palabra", "Nobody has the floor"), say("nadie", "nobody"))
  }
  public var askForFloor: ActionText {
    ActionText(
      say("Pide la palabra; o darla al siguiente", "Asks for the floor; or give it to the next"),
      say("pide", "asks"))
  }
  public var interruptFloor: ActionText {
    ActionText(
      say("Interrumpe; otra vez, sigue quien hablaba", "Interrupts; again, the one before goes on"),
      say("interrumpe", "interrupts"))
  }
  public var crosstalk: ActionText {
    ActionText(
      say("Hablan varios a la vez: tiempo de nadie", "Several speak at once: nobody's time"),
      say("cruce", "crosstalk"))
  }
  public var tableSilence: ActionText {
    ActionText(say("Silencio de la mesa", "The table is silent"), say("silencio", "silence"))
  }
  public var interpret: ActionText {
    ActionText(
      say("Interpretación, con su propio reloj", "Interpretation, with a clock of its own"),
      say("interpreta", "interpret"))
  }
  public var nextMatter: ActionText {
    ActionText(
      say("Pasar al asunto siguiente", "Go on to the next matter"), say("asunto", "matter"))
  }
  public var previousMatter: ActionText {
    ActionText(
      say("Volver al asunto anterior", "Back to the matter before"), say("anterior", "before"))
  }
  public var recess: ActionText {
    ActionText(
      say("Receso, con su hora de vuelta", "Recess, with its hour of return"),
      say("receso", "recess"))
  }
  public var walkOut: ActionText {
    ActionText(
      say("Alguien se retira de la mesa, o vuelve", "Somebody leaves the table, or comes back"),
      say("se retira", "leaves"))
  }
  public var caucus: ActionText {
    ActionText(
      say("Reunión por separado; o termina", "Meet apart; or end it"),
      say("por separado", "apart"))
  }
  public var releaseNote: ActionText {
    ActionText(
      say("Ya no reservado: la parte lo autoriza", "No longer in trust: the party agrees"),
      say("libera", "release"))
  }
  public var curtain: ActionText {
    ActionText(
      say("Cortina: solo el nombre y la hora", "Curtain: only the name and the hour"),
      say("cortina", "curtain"))
  }
  public var project: ActionText {
    ActionText(
      say("Elegir lo que se proyecta", "Choose what is projected"), say("proyecta", "project"))
  }
  public var projection: ActionText {
    ActionText(
      say("Ver la proyección en esta pantalla", "See the projection on this screen"),
      say("proyección", "projection"))
  }
  public var turnLimit: ActionText {
    ActionText(
      say("Límite de minutos por turno", "Limit of minutes of a turn"), say("límite", "limit"))
  }
  public var withoutLimit: ActionText {
    ActionText(
      say("Sin límite para quien habla, o con él", "No limit for whoever speaks, or with it"),
      say("sin límite", "no limit"))
  }
  public var turnsRoom: ActionText {
    ActionText(
      say("Turnos: quién habló cuánto", "Turns: who spoke for how long"),
      say("turnos", "turns"))
  }
  public var reviseTurn: ActionText {
    ActionText(say("Corregir el turno", "Correct the turn"), say("corregir", "correct"))
  }
  public var addTurn: ActionText {
    ActionText(
      say("Anotar un turno que faltó", "Write down a turn that is missing"), say("turno", "turn"))
  }
  public var quorumRule: ActionText {
    ActionText(
      say("Regla del quórum de la mesa", "Rule of the mesa's quorum"), say("quórum", "quorum"))
  }
  public var correctTurn: ActionText {
    ActionText(
      say("Corregir un turno, o anotar uno de papel", "Correct a turn, or enter one from paper"),
      say("corregir", "correct"))
  }
  public var sortLines: ActionText {
    ActionText(say("Clasificar lo apuntado", "Sort what was noted"), say("clasifica", "sort"))
  }
  public var sortNote: ActionText {
    ActionText(
      say("Clasificar la nota por una cifra, del 1 al 9", "Sort the note by a digit, from 1 to 9"),
      say("clasifica", "sort"))
  }
  public var unsortNote: ActionText {
    ActionText(
      say("Dejar la nota sin clasificar", "Leave the note unsorted"),
      say("sin clase", "unsorted"))
  }
  public var toggleBell: ActionText {
    ActionText(
      say("Timbre de aviso en la Sala: sí o no", "Warning bell in the room: yes or no"),
      say("timbre", "bell"))
  }
  public var strikeNote: ActionText {
    ActionText(
      say("Tachar una línea que sobra", "Strike out a stray line"), say("tachar", "strike"))
  }
  public var joinNotes: ActionText {
    ActionText(
      say("Unir la línea a la de arriba", "Join the line to the one above"), say("unir", "join"))
  }
  public var attributeNote: ActionText {
    ActionText(say("Decir quién dijo la nota", "Say who said the note"), say("quién", "who"))
  }
}
