extension ActionTexts {
  public var registry: ActionText {
    ActionText(
      say("Ver el registro de casos, a una fecha", "See the registry of cases, at a date"),
      say("casos", "cases"))
  }
  public var dialogueReport: ActionText {
    ActionText(
      say("Ver los cuadros y gráficos del informe", "See tables and charts of the report"),
      say("informe", "report"))
  }
  public var openCase: ActionText {
    ActionText(say("Abrir la mesa del caso", "Open the mesa of the case"), say("abrir", "open"))
  }
  public var onlyChanged: ActionText {
    ActionText(
      say("Mostrar solo lo que cambió en el mes, o todo", "Only what changed in the month, or all"),
      say("cambios", "changes"))
  }
  public var openCell: ActionText {
    ActionText(
      say("Ver los casos que cuenta la celda", "See the cases that the cell counts"),
      say("casos", "cases"))
  }
  public var nextSheet: ActionText {
    ActionText(
      say("Pasar al cuadro o gráfico que sigue", "Go on to the next table or chart"),
      say("siguiente", "next"))
  }
  public var previousSheet: ActionText {
    ActionText(
      say("Volver al cuadro o gráfico anterior", "Go back to the table or chart before"),
      say("anterior", "previous"))
  }
  public var earlierMonth: ActionText {
    ActionText(
      say("Retroceder un mes la fecha de corte", "Move the cut-off date a month back"),
      say("mes antes", "month back"))
  }
  public var laterMonth: ActionText {
    ActionText(
      say("Avanzar un mes la fecha de corte", "Move the cut-off date a month on"),
      say("mes después", "month on"))
  }
  public var cutOffDay: ActionText {
    ActionText(
      say("Escribir la fecha de corte", "Type the cut-off date"),
      say("fecha", "date"))
  }
}
