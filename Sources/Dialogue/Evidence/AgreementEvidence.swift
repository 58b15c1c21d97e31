extension EvidenceRule {
  static let agreementMeasures: Measures = [
    // Read aloud is not understood: each party says so.
    .agreementsUnderstood: { mesa in
      .each(of: mesa.answers(.understood)) { $0 == .yes }
    },
    .agreementsAccepted: { mesa in
      // With reservations is a yes, and they stand in the acta.
      .each(of: mesa.answers(.answer)) {
        $0 == .accepts || $0 == .adReferendum || $0 == .reserves
      }
    },
    .needsAnswered: { mesa in
      .each(of: mesa.records.all(.statement).filter { $0.code(.statementKind) == .need }) {
        $0.has(.agreement)
      }
    },
    .commitmentsAssigned: {
      $0.each(.commitment) { $0.has(.responsible) || $0.has(.responsiblePeople) }
    },
    .commitmentsDated: { $0.each(.commitment) { $0.has(.deadline) } },
    .normsNamed: { $0.each(.normToIssue) { $0.has(.instrument) } },
    .normsAssigned: { $0.each(.normToIssue) { $0.has(.entity) } },
    .normsDated: { $0.each(.normToIssue) { $0.has(.deadline) } },
    .satisfactionAsked: { $0.eachParty(.satisfaction) { $0.has(.satisfaction) } },
  ]
}

extension Mesa {
  /// The last word of each party bound by an agreement, of each agreement.
  fileprivate func answers(_ key: FieldKey) -> [Code] {
    var answers: [Code] = []
    for agreement in ownAgreements {
      let words = lastWords(.acceptance, of: agreement.id)
      for party in concurring(in: agreement.id) {
        answers.append(words[party]?.code(key) ?? .unsaid)
      }
    }
    return answers
  }
}
