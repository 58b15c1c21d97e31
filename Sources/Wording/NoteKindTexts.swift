import Dialogue

/// What a line that was captured is called, and by which word somebody types it.
public struct NoteKindTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «dicho» where nobody said more of it.
  public func name(_ kind: NoteKind?) -> String {
    guard let kind else { return say("dicho", "said") }
    return Self.phrase(kind)[language]
  }

  /// The kind that a word begins, in either language; `nil` where it begins none or several.
  public static func kind(_ word: String) -> NoteKind? {
    let folded = Folding.fold(word)
    guard !folded.isEmpty else { return nil }
    let found = NoteKind.allCases.filter { kind in
      let phrase = phrase(kind)
      return [phrase.spanish, phrase.english].contains { Folding.fold($0).hasPrefix(folded) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func phrase(_ kind: NoteKind) -> Phrase {
    switch kind {
    case .position: Phrase("posición", "position")
    case .interest: Phrase("interés", "interest")
    case .need: Phrase("necesidad", "need")
    case .claim: Phrase("cargo", "charge")
    case .factToVerify: Phrase("hecho por verificar", "fact to verify")
    case .proposal: Phrase("propuesta", "proposal")
    case .commitment: Phrase("compromiso", "commitment")
    case .nextStep: Phrase("próximo paso", "next step")
    case .forMe: Phrase("nota para mí", "note to myself")
    }
  }
}
