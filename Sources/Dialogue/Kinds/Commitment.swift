extension RecordDeclaration {
  /// What somebody will do because of an agreement, by when, and who sees to it.
  static let commitment: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.agreement, .agreement).required, .area(.action).required, .parties(.responsible),
      .record(.responsiblePerson, .delegate), .deadline(.deadline), .line(.beneficiary),
      .line(.verifier), .line(.followUp),
    ],
    instrument: .agreements,
    lead: [.action],
    visibility: .parties,
    isOnActa: true,
    fallsDue: true,
    lock: { record, mesa in record.reference(.agreement).flatMap(mesa.lock(on:)) },
    echo: { record, signed in signed.holdsAgreement(of: record) ? .open : .hidden })
}
