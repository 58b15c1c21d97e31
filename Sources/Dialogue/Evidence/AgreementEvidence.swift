extension EvidenceRule {
  static let agreementMeasures: [EvidenceRule: Measure] = [
    .agreementsReadAloud: { .each(of: $0.ownAgreements) { $0.has(.readAloud) } },
    .agreementsAccepted: { mesa in
      mesa.eachParty(on: mesa.ownAgreements, .acceptance) { acceptance in
        // With reservations is a yes, and they stand in the acta.
        [.accepts, .reserves].contains(acceptance.code(.answer))
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
