extension EvidenceRule {
  static let agreementMeasures: [EvidenceRule: Measure] = [
    .agreementsReadAloud: { mesa in
      .each(of: mesa.ownAgreements) { mesa.readAloud($0) != nil }
    },
    .agreementsAccepted: { mesa in
      let concurrence = Concurrence(mesa)
      let answers = mesa.ownAgreements.flatMap { agreement in
        let words = mesa.lastWords(.acceptance, of: agreement.id)
        return concurrence.parties(in: agreement, mesa).map { words[$0]?.code(.answer) }
      }
      // With reservations is a yes, and they stand in the acta.
      return .each(of: answers) { $0 == .accepts || $0 == .adReferendum || $0 == .reserves }
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
