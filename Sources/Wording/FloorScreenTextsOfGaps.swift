import Dialogue

extension FloorScreenTexts {
  // MARK: A turn written down afterwards

  public func beginsBeforeOpening(_ hour: ClockHour, _ opening: ClockHour) -> String {
    say(
      "No se guardó: las \(hour) son antes de la apertura, \(opening). Si es así, guarde otra vez.",
      "Not saved: \(hour) is before the opening, \(opening). If it is so, save again.")
  }
  public func overlaps(_ hour: ClockHour, _ name: String) -> String {
    say(
      "No se guardó: a esa hora consta el turno de \(name), \(hour). Si es así, guarde otra vez.",
      "Not saved: the turn of \(name) stands at that hour, \(hour). If it is so, save again.")
  }

  public var nothingAbove: String {
    say("No hay una línea arriba a la que unirla.", "There is no line above to join it to.")
  }

  // MARK: Time that nobody saw

  public func gapQuestion(_ since: String) -> String {
    say(
      "Desde las \(since) nadie vio el reloj. p receso · s siguió quien hablaba · n o Enter, no se registra",
      "Nobody saw the clock from \(since). p recess · s the same went on · n or Enter, not recorded"
    )
  }

  /// The three answers, for the bar of keys.
  public var gapRecess: String { say("receso", "recess") }
  public var gapWentOn: String { say("siguió quien hablaba", "the same went on") }
  public var gapUnrecorded: String { say("no se registra", "not recorded") }

  public var answerGapFirst: String {
    say(
      "Primero diga qué pasó: p receso, s siguió quien hablaba, n o Enter, no se registra.",
      "First say what it was: p recess, s the same went on, n or Enter, not recorded.")
  }
}
