/// What is said of drafts that cannot be kept, in one language.
public struct DraftTexts: Sendable {
  public let notKept: @Sendable (_ reason: String) -> String
  public let lostOnLeaving: @Sendable (_ reason: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> DraftTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  static let spanish = DraftTexts(
    notKept: { "Lo que escribe no puede guardarse como borrador y se perdería al salir. \($0)" },
    lostOnLeaving: {
      "Hay un borrador que no pudo guardarse: guárdelo en el libro o cópielo. Si sale otra vez, se "
        + "pierde. \($0)"
    })

  static let english = DraftTexts(
    notKept: { "What you type cannot be kept as a draft and would be lost on leaving. \($0)" },
    lostOnLeaving: {
      "There is a draft that could not be kept: save it in the book or copy it. Leave again and it "
        + "is lost. \($0)"
    })
}
