/// The words of the cards that stand on the table.
public struct NameCardTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var fold: String { say("– – – doblar aquí – – –", "– – – fold here – – –") }
  public var cut: String { say("· · · · · cortar aquí · · · · ·", "· · · · · cut here · · · · ·") }
}
