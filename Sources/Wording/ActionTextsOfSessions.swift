extension ActionTexts {
  public var presentParty: ActionText {
    ActionText(
      say("Anotar presente a toda una parte", "Record a whole party as present"),
      say("parte", "party"))
  }
  public var presentAll: ActionText {
    ActionText(
      say("Anotar presentes a todos los que faltan", "Record all that are left as present"),
      say("todos", "all"))
  }
  public var comesNow: ActionText {
    ActionText(
      say("Anotar que llega ahora", "Record that they come now"), say("llega ahora", "comes now"))
  }
  public var leavesNow: ActionText {
    ActionText(
      say("Anotar que se retira ahora", "Record that they leave now"),
      say("se retira", "leaves now"))
  }
  public var addAttendee: ActionText {
    ActionText(
      say("Agregar a alguien en una línea, ya presente", "Add somebody in one line, as present"),
      say("agregar", "add"))
  }
  public var editPresence: ActionText {
    ActionText(
      say("Anotar a qué hora llegó y se retiró", "Write when they came and left"),
      say("horas", "hours"))
  }
}

extension ActionTexts {
  public var sessionAgenda: ActionText {
    ActionText(
      say("Orden del día de la sesión", "Agenda of the session"), say("orden del día", "agenda"))
  }
  public var takeUp: ActionText {
    ActionText(
      say("Tratar el asunto en la sesión, o dejarlo", "Take the matter up, or leave it"),
      say("tratar", "take up"))
  }
  public var typeMinutes: ActionText {
    ActionText(
      say("Escribir los minutos del asunto", "Type the minutes of the matter"),
      say("minutos", "minutes"))
  }
  public var eraseMinutes: ActionText {
    ActionText(
      say("Borrar la última cifra de los minutos", "Erase the last digit of the minutes"),
      say("borrar cifra", "erase digit"))
  }
  public var takeUpEarlier: ActionText {
    ActionText(say("Tratarlo antes", "Take it up earlier"), say("antes", "earlier"))
  }
  public var takeUpLater: ActionText {
    ActionText(say("Tratarlo después", "Take it up later"), say("después", "later"))
  }
  public var saveAgenda: ActionText {
    ActionText(
      say("Guardar el orden del día", "Save the agenda of the session"), say("guardar", "save"))
  }
}
