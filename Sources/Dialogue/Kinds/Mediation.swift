extension RecordDeclaration {
  /// Whether a party takes the mediation, and the person of the mediator.
  static let mediation: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .choice(.acceptsMediation, .answer),
      .choice(.acceptsMediator, .answer), .date(.date).past, .area(.note),
    ],
    instrument: .rules,
    lead: [],
    status: [.acceptsMediation, .acceptsMediator],
    visibility: .private)
}
