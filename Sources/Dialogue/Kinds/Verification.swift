extension RecordDeclaration {
  /// What was found of a commitment.
  static let verification: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.commitment, .commitment).required, .personOrText(.by).required,
      .date(.date).required.past,
      .choice(.result, .result).required, .area(.text), .line(.madeKnownTo),
    ],
    instrument: .followUp,
    lead: [.text, .by],
    status: [.result],
    visibility: .parties,
    echo: { _, _ in .hidden })
}
