/// The words of the list of what was waived.
public struct WaiverTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Dispensas", "Waivers") }
  public var none: String { say("Todavía no se dispensó nada.", "Nothing was waived yet.") }
  public var stayHere: String {
    say(
      "Las razones quedan en el libro; ningún documento las lleva.",
      "The reasons stay in the book; no document gives them.")
  }
  public var ofSigning: String { say("De lo que se firma", "Of what is signed") }
  public var ofLists: String { say("De las listas", "Of the lists") }
}
