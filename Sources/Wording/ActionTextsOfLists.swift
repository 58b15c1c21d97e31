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
