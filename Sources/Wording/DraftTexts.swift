/// What is said of drafts that cannot be kept, in one language.
public struct DraftTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func notKept(_ reason: String) -> String {
    say(
      "Lo que escribe no puede guardarse como borrador y se perdería al salir. \(reason)",
      "What you type cannot be kept as a draft and would be lost on leaving. \(reason)")
  }
  public func lostOnLeaving(_ reason: String) -> String {
    say(
      "Hay un borrador que no pudo guardarse: guárdelo en el libro o cópielo. Si sale otra vez, "
        + "se pierde. \(reason)",
      "There is a draft that could not be kept: save it in the book or copy it. Leave again and "
        + "it is lost. \(reason)")
  }
}
