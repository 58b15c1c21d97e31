extension RecordDeclaration {
  /// What is reported of a commitment.
  static let progress: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.commitment, .commitment).required, .choice(.state, .progress),
      .date(.date).required.past,
      .area(.note),
    ],
    instrument: .followUp,
    lead: [],
    status: [.state],
    visibility: .private,
    check: { record, _, mesa, _ throws(Refusal) in
      try mesa.checkAfterActa(record, .date, of: mesa.agreement(ofCommitmentOf: record))
    })
}
