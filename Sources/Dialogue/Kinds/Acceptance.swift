extension RecordDeclaration {
  /// What a party says of an agreement that was read to it.
  static let acceptance: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.agreement, .agreement).required, .party(.party).required,
      .choice(.answer, .reception).required, .line(.words),
      .person(.speaker), .line(.language),
      .flag(.interpreter), .date(.date).past, .hour(.hour), .choice(.understood, .answer),
      .line(.digest),
    ],
    instrument: .agreements,
    lead: [.words],
    status: [.answer],
    visibility: .parties,
    isOnActa: true,
    derived: .digestOfAnswer,
    check: { record, _, mesa, _ throws(Refusal) in
      guard let speaker = record.person(.speaker).flatMap(mesa.person),
        let party = record.party(), speaker.party != party
      else { return }
      throw .speaksForOther(speaker.name, mesa.party(party)?.name ?? party.description)
    },
    lock: { record, mesa in record.reference(.agreement).flatMap(mesa.lock(on:)) },
    echo: { record, signed in signed.holdsAgreement(of: record) ? .unheeded : .hidden })
}
