extension RecordDeclaration {
  /// Literal words on which all agree.
  static let agreement: RecordDeclaration = RecordDeclaration(
    fields: [
      .area(.text).required, .record(.agendaItem, .agendaItem), .record(.proposal, .proposal),
      .choice(.clauseClass, .clauseClass), .parties(.concurring), .flag(.effectiveOnRatification),
      .date(.readAloud).past, .record(.obtainedActa, .obtainedActa), .line(.digest),
      .party(.proposer), .area(.translation), .line(.language), .personOrText(.translator),
      .choice(.prevails, .prevails),
    ],
    instrument: .agreements,
    lead: [.text],
    visibility: .parties,
    isOnActa: true,
    derived: .digestOfReading,
    lock: { record, mesa in mesa.lock(on: record.id) },
    prefill: { proposal, _ in
      guard let proposal, proposal.kind == .proposal else { return [:] }
      var values: [FieldKey: Value] = [.proposal: .record(proposal.id)]
      values[.text] = proposal[.text]
      values[.agendaItem] = proposal[.agendaItem]
      values[.proposer] = proposal[.party]
      values[.clauseClass] = clauseClass(of: proposal).map(Value.code)
      return values
    },
    echo: { record, signed in signed.agreements.contains(record.id) ? .open : .hidden })

  /// What a proposal becomes once it is agreed; nothing where it would be an obligation.
  private static func clauseClass(of proposal: Record) -> Code? {
    switch proposal.code(.proposalKind) {
    case .procedural: .procedural
    case .recognition, .apology: .recognition
    case _: nil
    }
  }
}
