extension Mesa {
  /// The parties whose bases an agreement still waits for, in the order of all: those that were asked
  /// for it, or that accepted ad referendum, and have not said how it went.
  public func awaitedBases(of agreement: RecordID) -> [PartyID] {
    let asked = lastWords(.baseConsultation, of: agreement)
    let answers = lastWords(.acceptance, of: agreement)
    return concurring(in: agreement).filter { party in
      guard let consultation = asked[party] else {
        return answers[party]?.code(.answer) == .adReferendum
      }
      return consultation.code(.ratification) == .pending
    }
  }

  /// Whether somebody who signs an acta for a party does so ad referendum: its bases have not answered
  /// on one of the agreements.
  public func signsAdReferendum(_ party: PartyID, _ acta: RecordID) -> Bool {
    agreements(of: acta).contains { awaitedBases(of: $0).contains(party) }
  }

  /// What was signed of an acta for a party.
  func signatures(of acta: FrozenActa, for party: PartyID) -> [Record] {
    records.all(.signature, of: acta.acta).filter { signature in
      signature.isSigned
        && signature.person().flatMap { self.party(signing: acta, $0) } == party
    }
  }
}

extension [Record] {
  /// Whether these signatures of a party bind it only as far as its bases say yes: it answered so, or each
  /// of them says so.
  func isConditional(answer: Record?) -> Bool {
    answer?.code(.answer) == .adReferendum
      || !isEmpty && allSatisfy { $0.code(.outcome) == .adReferendum }
  }
}
