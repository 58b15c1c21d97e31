/// Words of a typed lead to look at again before it goes out; they bar nothing.
public enum LeadDoubt: Hashable, Sendable {
  /// They tell of an agreement, and none of the session is signed.
  case agreement(String)
  /// An address of electronic mail.
  case address(String)
  /// A word of a name that is kept back, with what its person is called by instead.
  case name(String, of: String)
}

extension LeadDoubt {
  /// - Parameter hasAgreements: whether a signed acta of the session holds any.
  static func found(in lead: String, hasAgreements: Bool) -> [LeadDoubt] {
    let addresses = lead.split(whereSeparator: \.isWhitespace).filter(isAddress)
      .map { LeadDoubt.address(String($0)) }
    let told = hasAgreements ? nil : agreement(in: WordSequence(lead))
    return (told.map { [.agreement($0)] } ?? []) + addresses
  }

  private static func isAddress(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
    return word[word.index(after: at)...].dropLast().contains(".")
  }

  /// «Acordaron», «se comprometió», «llegaron a un acuerdo», with no «no» or «sin» before them.
  private static func agreement(in text: WordSequence) -> String? {
    for (index, word) in text.words.enumerated() {
      let before = text.words[..<index].reversed().prefix(Self.reach)
      // No further back than the clause goes.
      let clause = word.beginsClause ? [] : upToClause(before.map { $0 })
      guard !clause.contains(where: { negations.contains($0.folded) }) else { continue }
      if verbs.contains(word.folded) { return text.text(of: index..<index + 1) }
      if nouns.contains(word.folded),
        let reached = clause.firstIndex(where: { reaching.contains($0.folded) })
      {
        return text.text(of: index - reached - 1..<index + 1)
      }
    }
    return nil
  }

  private static func upToClause(_ words: [WordSequence.Word]) -> [WordSequence.Word] {
    guard let first = words.firstIndex(where: \.beginsClause) else { return words }
    return Array(words[...first])
  }

  private static let reach = 6
  private static let negations: Set = [
    "no", "sin", "ni", "ningun", "ninguna", "tampoco", "not", "without", "nor",
  ]
  private static let nouns: Set = ["acuerdo", "acuerdos", "agreement", "agreements"]
  private static let reaching: Set = [
    "llegaron", "llego", "alcanzaron", "alcanzo", "lograron", "logro", "hubo", "hay", "firmaron",
    "suscribieron", "reached", "signed", "made",
  ]
  private static let verbs: Set = [
    "acordaron", "acordo", "acordado", "acordada", "pactaron", "convinieron", "comprometieron",
    "comprometio", "agreed",
  ]
}
