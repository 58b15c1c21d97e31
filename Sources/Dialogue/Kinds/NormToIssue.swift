extension RecordDeclaration {
  /// A norm that an agreement asks for.
  static let normToIssue: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.agreement, .agreement).required, .choice(.instrument, .instrument),
      .area(.text).required, .line(.entity), .deadline(.deadline), .date(.published).past,
    ],
    instrument: .agreements,
    lead: [.text],
    status: [.instrument],
    visibility: .parties,
    isOnActa: true,
    fallsDue: true,
    changesAfterSigning: [.published],
    check: { record, _, mesa, _ throws(Refusal) in
      try mesa.checkAfterActa(record, .published, of: record.reference(.agreement))
    },
    lock: { record, mesa in record.reference(.agreement).flatMap(mesa.lock(on:)) },
    echo: { record, signed in signed.holdsAgreement(of: record) ? .open : .hidden })
}
