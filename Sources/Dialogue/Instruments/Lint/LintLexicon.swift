/// The words by which the lint reads a text: data, since people will want more of them.
public struct LintLexicon: Sendable {
  /// Verbs and turns of phrase that promise nothing: «evaluar», «en la medida de lo posible».
  public let vague: [LexiconPattern]
  /// Names of norms: «ordenanza», «decreto supremo».
  public let norms: [LexiconPattern]
  /// Where such a name means something else: «resolución de conflictos».
  public let notNorms: [LexiconPattern]
  /// Words between the name of a norm and its number: «ley **general n.º** 28611».
  public let beforeNumber: [LexiconPattern]
  /// Words that tie a second thing to do to the first: «y», «además», «así como».
  public let links: [LexiconPattern]
  /// Words after which an infinitive is no obligation of its own: «para», «a fin de».
  public let purposes: [LexiconPattern]
  /// Words after which no verb is one: «que», «cuyo».
  public let relatives: [LexiconPattern]
  /// Words with the ending of a verb that are none: «lugar», «taller».
  public let notVerbs: [LexiconPattern]

  public init(
    vague: [LexiconPattern], norms: [LexiconPattern], notNorms: [LexiconPattern],
    beforeNumber: [LexiconPattern], links: [LexiconPattern],
    purposes: [LexiconPattern], relatives: [LexiconPattern], notVerbs: [LexiconPattern]
  ) {
    self.vague = vague
    self.norms = norms
    self.notNorms = notNorms
    self.beforeNumber = beforeNumber
    self.links = links
    self.purposes = purposes
    self.relatives = relatives
    self.notVerbs = notVerbs
  }

  /// The vague words of a text, as written; the first in it.
  func vagueWords(in text: WordSequence) -> String? {
    vague.compactMap { text.first($0) }.min { $0.lowerBound < $1.lowerBound }
      .map { text.text(of: $0) }
  }

  /// The name of a norm that is still to come: one cited by its number exists already.
  func normWords(in text: WordSequence) -> String? {
    for index in text.words.indices {
      guard let range = norms.longestMatch(in: text, at: index),
        notNorms.longestMatch(in: text, at: index) == nil,
        !isNumbered(text, after: range.upperBound)
      else { continue }
      return text.text(of: range)
    }
    return nil
  }

  private func isNumbered(_ text: WordSequence, after index: Int) -> Bool {
    for word in text.words.indices.dropFirst(index) {
      if text.words[word].folded.first?.isNumber == true { return true }
      guard beforeNumber.contains(where: { $0.match(in: text, at: word) != nil }) else {
        return false
      }
    }
    return false
  }
}
