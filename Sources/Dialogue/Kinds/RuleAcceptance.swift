extension RecordDeclaration {
  /// What a party answers to a ground rule.
  static let ruleAcceptance: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.rule, .groundRule).required, .party(.party).required, .choice(.answer, .answer),
      .line(.words),
    ],
    instrument: .rules,
    lead: [.words],
    status: [.answer],
    visibility: .private)
}
