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

  /// Whether a sentence of a text begins with a party: by its name, its short name, or the first word of
  /// these where no other party has it.
  private func isSubject(_ party: PartyID, of text: String) -> Bool {
    let own = names(of: party)
    let others = Set(
      mesa.parties.filter { $0.id != party }.flatMap { names(of: $0.id) }.compactMap(\.first))
    let alone = own.compactMap(\.first).filter { $0.count > 3 && !others.contains($0) }
    let words = WordSequence(text).words
    return words.indices.contains { index in
      guard index == 0 || words[index].beginsClause else { return false }
      let rest = words[index...].map(\.folded).drop { Self.articles.contains($0) }
      return own.contains { rest.starts(with: $0) } || rest.first.map(alone.contains) ?? false
    }
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
