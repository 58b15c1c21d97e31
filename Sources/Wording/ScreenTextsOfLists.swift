extension ScreenTexts {
  // Narrowed lists and marked rows
  public func filtered(_ text: String) -> String { say("filtro «\(text)»", "filter “\(text)”") }
  public var onlyPending: String { say("solo pendientes", "only pending") }
  /// «elegidas 3».
  public func marked(_ count: Int) -> String { say("elegidas: \(count)", "picked: \(count)") }
  public func ofAll(_ total: Int) -> String { say("de \(total)", "of \(total)") }
  public var pendingShown: String {
    say("Solo se ve lo pendiente.", "Only what is pending is shown.")
  }
  public var allShown: String { say("Se ve todo de nuevo.", "All is shown again.") }
  public var nothingPending: String {
    say("Aquí no queda nada pendiente.", "Nothing is pending here.")
  }
  public var noRowMatches: String {
    say("Ninguna fila coincide con el filtro.", "No row matches the filter.")
  }
  public func doneWithMarked(_ count: Int, _ last: String) -> String {
    say("Hecho en \(count) filas. La última: \(last)", "Done on \(count) rows. The last: \(last)")
  }
  /// Of a party for which nobody is named.
  public var nobodyOfParty: String {
    say("Nadie figura todavía por esta parte.", "Nobody is named for this party yet.")
  }
  /// Whoever came with none of the parties.
  public func nobodyListed(_ open: String) -> String {
    say(
      "Nadie figura todavía en la asistencia; \(open) la abre.",
      "Nobody is on the attendance list yet; \(open) opens it.")
  }
  // Columns
  public var columnWritten: String { say("Último apunte", "Last written") }
  public var columnFolios: String { say("Folios", "Folios") }
  public var columnTier: String { say("Cercanía", "Closeness") }
  public var columnDelegates: String { say("Representantes", "Delegates") }
  public var columnWhen: String { say("Fecha", "Date") }
  public var columnLength: String { say("Duración", "Length") }
  public var columnName: String { say("Nombre", "Name") }
  public var columnWhat: String { say("Qué es", "What it is") }
  public var columnParty: String { say("De quién", "Whose") }
  public var columnDay: String { say("Plazo o fecha", "Deadline or date") }
  public var columnState: String { say("Cómo está", "How it stands") }
  /// Of findings that folded rows hide.
  public func hiddenBlocking(_ count: Int) -> String {
    say("\(count) por corregir", "\(count) to mend")
  }
  public func hiddenWarning(_ count: Int) -> String {
    say("\(count) por mejorar", "\(count) to improve")
  }
}
