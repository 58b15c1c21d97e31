extension Lint {
  /// What those said whom an agreement does not ask for their yes: a no of a party that a sentence of the
  /// text begins with, and a reservation without reasons, which prints.
  func ofOthers(
    _ agreement: Record, _ asked: [PartyID], _ answers: [PartyID: Record]
  ) -> [LintFinding] {
    let subjects = subjects(of: agreement.text(.text))
    return mesa.parties.indices.lazy.map { mesa.parties[$0].id }
      .filter { !asked.contains($0) }
      .flatMap { party -> [LintFinding] in
        guard let answer = answers[party] else { return [] }
        switch answer.code(.answer) {
        case .objects where subjects.contains(party):
          return [finding(.objection, answer, party, agreement)]
        case .reserves where answer.text(.words).isEmpty:
          return [finding(.reservationWithoutReasons, answer, party, agreement)]
        case _: return []
        }
      }
  }

  private func finding(
    _ rule: LintRule, _ answer: Record, _ party: PartyID, _ agreement: Record
  ) -> LintFinding {
    LintFinding(rule, agreement: agreement.id, record: answer.id, party: party)
  }

  /// The parties with which a sentence of a text begins: by their name, their short name, or its first
  /// word where no other party has it.
  private func subjects(of text: String) -> Set<PartyID> {
    let words = WordSequence(text).words
    let names = partyNames
    var found: Set<PartyID> = []
    for index in words.indices where index == 0 || words[index].beginsClause {
      let rest = words[index...].map(\.folded).drop { Self.articles.contains($0) }
      for (name, party) in names where rest.starts(with: name) { found.insert(party) }
    }
    return found
  }

  private var partyNames: [(name: [String], party: PartyID)] {
    let whole = mesa.parties.indices.map { index -> (PartyID, [[String]]) in
      let party = mesa.parties[index]
      let names = [party.details.name, party.details.shortName].map { name in
        Array(WordSequence(name).words.map(\.folded).drop { Self.articles.contains($0) })
      }
      return (party.id, names.filter { !$0.isEmpty })
    }
    let firsts = whole.flatMap { party, names in Set(names.compactMap(\.first)) }
    return whole.flatMap { party, names in
      let alone = names.compactMap(\.first).filter { first in
        first.count > 3 && firsts.count { $0 == first } == 1
      }
      return (names + alone.map { [$0] }).map { ($0, party) }
    }
  }

  private static let articles: Set = ["el", "la", "los", "las", "the"]
}
