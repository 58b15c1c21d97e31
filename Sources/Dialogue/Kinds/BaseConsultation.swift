extension RecordDeclaration {
  /// The answer of those for whom a party speaks.
  static let baseConsultation: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.agreement, .agreement).required, .party(.party).required, .line(.ratifiedBy),
      .date(.until), .choice(.ratification, .ratification), .date(.date).past, .area(.note).kept,
      .personOrText(.bearer), .line(.digest),
    ],
    instrument: .agreements,
    lead: [],
    status: [.ratification],
    visibility: .parties,
    fallsDue: true,
    derived: .digestOfRatification,
    echo: { _, _ in .hidden })
}
