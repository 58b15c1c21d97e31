extension RecordDeclaration {
  /// What somebody will do because of an agreement, by when, and who sees to it.
  static let commitment: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.agreement, .agreement).required, .area(.action).required, .parties(.responsible),
      .people(.responsiblePeople), .deadline(.deadline), .line(.beneficiary),
      .personOrText(.verifier), .personOrText(.followUp), .line(.contributions),
      .personOrText(.executor), .line(.periodicity), .date(.starts), .line(.investmentCode),
      .line(.budget),
    ],
    instrument: .agreements,
    lead: [.action],
    visibility: .parties,
    isOnActa: true,
    fallsDue: true,
    check: { record, _, mesa, _ throws(Refusal) in
      try checkResponsible(record, mesa)
      try checkTimes(record)
    },
    lock: { record, mesa in record.reference(.agreement).flatMap(mesa.lock(on:)) },
    echo: { record, signed in signed.holdsAgreement(of: record) ? .open : .hidden })

  /// What is done time and again is not done at once, and nothing ends before it starts.
  private static func checkTimes(_ commitment: Record) throws(Refusal) {
    let deadline = commitment.deadline()
    if deadline == .immediate, !commitment.text(.periodicity).isEmpty { throw .immediateRecurs }
    if let starts = commitment.date(.starts), case .date(let ends)? = deadline, ends < starts {
      throw .endsBeforeStart(starts: starts, ends: ends)
    }
  }

  /// One person answers for a party.
  private static func checkResponsible(_ commitment: Record, _ mesa: Mesa) throws(Refusal) {
    var answered: Set<PartyID> = []
    for person in commitment.people(.responsiblePeople) {
      guard let party = mesa.person(person)?.party else { continue }
      guard answered.insert(party).inserted else {
        throw .severalResponsible(mesa.party(party)?.name ?? party.description)
      }
    }
  }
}
