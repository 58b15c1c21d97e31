/// The same words in both languages, beside each other.
public struct Phrase: Hashable, Sendable {
  public let spanish: String
  public let english: String

  public init(_ spanish: String, _ english: String) {
    self.spanish = spanish
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .spanish: spanish
    case .english: english
    }
  }
}
