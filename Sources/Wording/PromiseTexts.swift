/// The words of the list in which a table works through what was promised.
public struct PromiseTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String {
    say("Compromisos y normas por emitir", "Commitments and norms to issue")
  }
  public var doneAlready: String {
    say("Ya consta que se cumplió.", "That it was done is written down already.")
  }
  public var onlyCommitments: String {
    say(
      "De una norma solo se anota el día en que se publicó.",
      "Of a norm only the day on which it came out is written down.")
  }
}
