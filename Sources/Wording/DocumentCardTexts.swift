/// The words of a card to fill in by hand.
public struct DocumentCardTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var what: String { say("Dato", "What") }
  public var answer: String { say("Respuesta", "Answer") }
}
