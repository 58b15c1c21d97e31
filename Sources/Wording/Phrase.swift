/// One idea in every language, side by side.
///
/// A language more is one case of ``Language`` and one property here; what then does not compile is
/// what is left to say.
public struct Phrase: Hashable, Sendable {
  public let spanish: String
  public let english: String

  public init(_ spanish: String, _ english: String) {
    self.spanish = spanish
    self.english = english
  }

  /// The words in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .spanish: spanish
    case .english: english
    }
  }
}

/// The words of one subject: a value of it is no more than the language in which it says them.
protocol Texts: Sendable {
  var language: Language { get }
}

extension Texts {
  /// A phrase with parts; only the one that is wanted is built.
  func say<Words>(
    _ spanish: @autoclosure () -> Words, _ english: @autoclosure () -> Words
  ) -> Words {
    switch language {
    case .spanish: spanish()
    case .english: english()
    }
  }

  var terms: Terms { Terms(language) }
  var dates: Dates { Dates(language) }
  var counts: Counts { Counts(language) }
  var records: RecordTexts { RecordTexts(language) }
}
