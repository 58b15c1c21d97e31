/// The few words that paper and pages say by themselves, whatever the document is about.
public struct PrintedTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Página 2 de 3» without its numbers, for which most formats have fields of their own.
  public var beforePage: String { say("Página ", "Page ") }
  public var beforeCount: String { say(" de ", " of ") }

  /// «Página 2 de 3».
  public func page(_ number: Int, of count: Int) -> String {
    "\(beforePage)\(number)\(beforeCount)\(count)"
  }

  /// Above signatures whose text is on a page before; `title` may be empty.
  public func signaturesContinued(of title: String) -> String {
    title.isEmpty
      ? say("Continúan las firmas", "Signatures, continued")
      : say("Continúan las firmas de: \(title)", "Signatures, continued: \(title)")
  }
}
