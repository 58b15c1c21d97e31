extension RecordDeclaration {
  /// Literal words on which all agree.
  static let agreement: RecordDeclaration = RecordDeclaration(
    fields: [
      .area(.text).required, .record(.agendaItem, .agendaItem), .record(.proposal, .proposal),
      .date(.readAloud), .record(.obtainedActa, .obtainedActa),
    ],
    instrument: .agreements,
    lead: [.text],
    visibility: .parties,
    isOnActa: true,
    lock: { record, mesa in mesa.lock(on: record.id) },
    prefill: { proposal, _ in
      guard let proposal, proposal.kind == .proposal else { return [:] }
      var values: [FieldKey: Value] = [.proposal: .record(proposal.id)]
      values[.text] = proposal[.text]
      values[.agendaItem] = proposal[.agendaItem]
      return values
    },
    echo: { record, signed in signed.agreements.contains(record.id) ? .open : .hidden })
}
