extension RecordDeclaration {
  /// How an actor of the conflict stands to another, as the mediator sees it.
  static let actorRelation: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .choice(.relation, .relation).required,
      .party(.otherParty).required, .date(.since), .area(.note),
    ],
    instrument: .registry,
    lead: [.otherParty],
    status: [.relation],
    visibility: .private)
}
