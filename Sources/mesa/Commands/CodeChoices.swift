import Dialogue
import Wording

/// The values of the code lists as a person types them: `asuntos-de-gobierno-local`.
struct CodeChoices {
  let terms: Terms

  init(_ terms: Terms) {
    self.terms = terms
  }

  /// In the language of the environment, for completions.
  static var ofSpeech: CodeChoices { CodeChoices(Terms(Surroundings.ofProcess().language)) }

  var types: [String] { ConflictType.allCases.map { Self.slug(terms.type($0)) } }
  var stages: [String] { ConflictStage.allCases.map { Self.slug(terms.stage($0)) } }
  var mechanisms: [String] { Mechanism.allCases.map { Self.slug(terms.mechanism($0)) } }
  var moments: [String] { Moment.allCases.map { Self.slug(terms.moment($0)) } }
  var roles: [String] { Role.allCases.map { Self.slug(terms.role($0)) } }

  /// The value that `text` means: the whole term, the beginning of one alone, or the name that
  /// `--formato json` writes.
  static func read<Value>(
    _ text: String, _ option: String, _ term: (Value) -> String
  ) throws(Problem) -> Value
  where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    let typed = slug(text)
    let values = Array(Value.allCases)
    if let value = values.first(where: { $0.rawValue == text || slug(term($0)) == typed }) {
      return value
    }
    let begun = values.filter { !typed.isEmpty && slug(term($0)).hasPrefix(typed) }
    guard begun.count == 1, let value = begun.first else {
      throw .usage(.badValue(text, place: option, allowed: values.map { slug(term($0)) }))
    }
    return value
  }

  /// Lower case without accents, hyphens between the words.
  static func slug(_ text: String) -> String {
    let words = Folding.fold(text).split { !($0.isLetter || $0.isNumber) }
    return words.joined(separator: "-")
  }
}
