/// The question what time was that nobody saw.
extension FloorScreenTexts {
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
