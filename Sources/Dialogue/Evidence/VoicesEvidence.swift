extension EvidenceRule {
  static let voicesMeasures: Measures = [
    .claimsVerified: { $0.each(.claim) { $0.code(.verified) != .pending } },
    .claimsProven: { $0.each(.claim) { $0.has(.evidence) || $0.code(.verified) != .pending } },
    .claimsUnderstood: { mesa in
      // Whoever says it knows what was meant; the others say it in their words.
      mesa.eachParty(on: mesa.records.all(.claim), .understanding, besides: { $0.party() }) {
        $0.code(.understood) == .yes
      }
    },
    .claimsToldApart: { $0.each(.claim) { $0.code(.nature) != .toBeSeen } },
    .positionsPerParty: { $0.eachParty(.statement) { $0.code(.statementKind) == .position } },
    .interestsPerParty: { $0.eachParty(.statement) { $0.code(.statementKind) == .interest } },
    .needsPerParty: { $0.eachParty(.statement) { $0.code(.statementKind) == .need } },
    // Each party says yes to each matter; without matters, none has.
    .agendaAccepted: { mesa in
      let agenda = mesa.records.all(.agendaItem)
      let answers = agenda.flatMap { item in
        let accepting = item.parties(.acceptedBy)
        return mesa.partiesAtTable.map { accepting.contains($0.id) }
      }
      return agenda.isEmpty ? .once(false) : .each(of: answers) { $0 }
    },
  ]
}
