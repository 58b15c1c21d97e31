extension RecordDeclaration {
  /// Whether a party understands a claim as the one that made it.
  static let understanding: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.claim, .claim).required, .party(.party).required, .choice(.understood, .answer),
      .line(.words),
    ],
    instrument: .voices,
    lead: [.words],
    status: [.understood],
    visibility: .private)
}
