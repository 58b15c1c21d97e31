/// The words by which the lint reads a text: data, since people will want more of them.
public struct LintLexicon: Sendable {
  /// One list of words; its raw value is the section of the file.
  public enum List: String, CaseIterable, Sendable {
    /// Verbs that look at what is there already: «evaluar», «revisar».
    case examining
    /// Verbs that set something going: «gestionar», «coordinar», «impulsar».
    case processing
    /// Verbs that say something only with what and how much: «garantizar», «facilitar».
    case giving
    /// Verbs that say nothing by themselves: «realizar», «brindar».
    case emptyActs = "empty-acts"
    /// What such verbs do where they promise nothing: «las gestiones», «las facilidades».
    case emptyThings = "empty-things"
    /// Bodies and drafts that are only there to examine: «comisión», «propuesta».
    case bodies
    /// Verbs that leave something to see: «entregar», «construir».
    case concrete
    /// What makes a promise depend on whoever gave it: «en la medida de lo posible».
    case hedges
    /// Adjectives and pronouns that may stand before a thing: «todas», «necesarias».
    case determiners
    /// What can be seen, counted or shown on the last day: «informe», «pozo».
    case products
    /// Months and units of time that make a number a date or term.
    case times
    /// Numbers in words, from two on.
    case numbers
    /// Names of norms: «ordenanza», «decreto supremo».
    case norms
    /// Where such a name means something else: «resolución de conflictos».
    case notNorms = "not-norms"
    /// Words between the name of a norm and its number: «ley **general n.º** 28611».
    case beforeNumber = "before-number"
    /// Verbs that bring a norm about: «dictar», «aprobar».
    case issuing
    /// Verbs that change or end one, so that another is needed, numbered or not: «modificar».
    case changing
    /// Words behind which a norm is one that exists: «según», «cumplir».
    case complying
    /// Words behind which a norm is the means: «mediante», «por».
    case means
    /// Words that tie a second thing to do to the first: «y», «además», «así como».
    case links
    /// Words after which an infinitive is no obligation of its own: «para», «a fin de».
    case purposes
    /// Words after which no verb is one: «que», «cuyo».
    case relatives
    /// Verbs that say how far the same thing goes: «culminar», «contará con».
    case phases
    /// What stands for the thing named before: «dicho», «copia».
    case sameThing = "same-thing"
    /// Words for all at the table: «las partes», «de común acuerdo».
    case everybody
    /// What an acta says by itself: «se dio lectura», «por unanimidad».
    case recitals
    /// Words with the ending of a verb that are none: «lugar», «taller».
    case notVerbs = "not-verbs"
  }

  private let lists: [List: LexiconPatterns]

  /// A list that is not given has no words.
  public init(_ lists: [List: [LexiconPattern]]) {
    self.lists = lists.mapValues(LexiconPatterns.init)
  }

  public subscript(list: List) -> LexiconPatterns { lists[list] ?? [] }

  func match(_ list: List, in text: WordSequence, at index: Int) -> Range<Int>? {
    self[list].longestMatch(in: text, at: index)
  }

  func isAny(_ list: List, in text: WordSequence, at index: Int) -> Bool {
    self[list].matches(text, at: index)
  }

  /// The first word from `index` on that is neither article, preposition nor adjective of a list.
  func content(of text: WordSequence, from index: Int) -> Int? {
    var index = index
    while text.words.indices.contains(index), !text.words[index].beginsClause {
      guard let skipped = match(.determiners, in: text, at: index) else { return index }
      index = skipped.upperBound
    }
    return nil
  }
}
