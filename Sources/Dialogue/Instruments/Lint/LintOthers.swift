extension Lint {
  /// What those said whom an agreement does not ask for their yes: a no of a party that a sentence of the
  /// text begins with, and a reservation without reasons, which prints.
  func ofOthers(
    _ agreement: Record, _ asked: [PartyID], _ answers: [PartyID: Record]
  ) -> [LintFinding] {
    mesa.parties.indices.lazy.map { mesa.parties[$0].id }
      .filter { !asked.contains($0) }
      .flatMap { party -> [LintFinding] in
        guard let answer = answers[party] else { return [] }
        switch answer.code(.answer) {
        case .objects where isSubject(party, of: agreement.text(.text)):
          return [finding(.objection, answer, party, agreement)]
        case .reserves where ground.signing?.acta.code(.actaForm) == .conciliationForm:
          return [finding(.reservedConciliation, answer, party, agreement)]
        case .reserves where answer.text(.words).isEmpty:
          return [finding(.reservationWithoutReasons, answer, party, agreement)]
        // The paper says in which language it was heard, and that somebody interpreted.
        case .some where isMisinterpreted(answer):
          return [finding(.missingInterpreter, answer, party, agreement)]
        case _: return []
        }
      }
  }

  private func finding(
    _ rule: LintRule, _ answer: Record, _ party: PartyID, _ agreement: Record
  ) -> LintFinding {
    LintFinding(rule, agreement: agreement.id, record: answer.id, party: party)
  }

  /// Whether somebody is to do something by a text, and that is this party: a sentence begins with it, by its
  /// name, its short name, or the first word of these where no other party has it; or the name stands before
  /// a verb («… y la Comunidad retira el bloqueo») or behind a passive («será liberada por la Comunidad»).
  private func isSubject(_ party: PartyID, of text: String) -> Bool {
    let own = names(of: party)
    let others = Set(
      mesa.parties.filter { $0.id != party }.flatMap { names(of: $0.id) }.compactMap(\.first))
    let alone = own.compactMap(\.first).filter { $0.count > 3 && !others.contains($0) }
    let words = WordSequence(text).words
    return words.indices.contains { index in
      let rest = words[index...].map(\.folded).drop { Self.articles.contains($0) }
      let lengths = own.filter { rest.starts(with: $0) }.map(\.count)
      guard let length = lengths.max() ?? (rest.first.map(alone.contains) ?? false ? 1 : nil) else {
        return false
      }
      if index == 0 || words[index].beginsClause { return true }
      let before = words[index - 1].folded
      if before == "por" { return isPassive(words[..<(index - 1)].suffix(2).map(\.folded)) }
      guard before == "y" || words[index].followsComma else { return false }
      let verb = rest.startIndex + length
      return rest.indices.contains(verb) && isVerb(rest[verb])
    }
  }

  /// «Será liberada», «quedan retirados».
  private func isPassive(_ words: [String]) -> Bool {
    guard words.count == 2, ["es", "son", "sera", "seran", "queda", "quedan"].contains(words[0])
    else { return false }
    return ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]
      .contains { words[1].hasSuffix($0) }
  }

  /// What may be a verb in the present or the future, and is no word that goes on with a name.
  private func isVerb(_ word: String) -> Bool {
    if word == "se" { return true }
    return word.count > 3 && ["a", "e", "an", "en"].contains { word.hasSuffix($0) }
      && !["ada", "ida", "para", "sobre", "ante", "ana", "ina", "iva", "desde", "durante", "entre"]
        .contains { word.hasSuffix($0) }
  }

  /// The name and the short name of a party, without article, word by word.
  private func names(of party: PartyID) -> [[String]] {
    guard let details = mesa.party(party)?.details else { return [] }
    return [details.name, details.shortName].map { name in
      Array(Folding.words(name).drop { Self.articles.contains($0) })
    }.filter { !$0.isEmpty }
  }

  private static let articles: Set = ["el", "la", "los", "las", "the"]
}
