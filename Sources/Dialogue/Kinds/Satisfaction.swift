extension RecordDeclaration {
  /// How a party is left by what was agreed.
  static let satisfaction: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .choice(.satisfaction, .satisfaction).required, .line(.words),
      .date(.date),
    ],
    instrument: .agreements,
    lead: [.words],
    status: [.satisfaction],
    visibility: .private)
}
