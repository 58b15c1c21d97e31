extension RecordDeclaration {
  /// A position, an interest or a need of a party.
  static let statement: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .choice(.statementKind, .statementKind).required,
      .area(.text).required,
      .record(.agendaItem, .agendaItem), .person(.speaker), .choice(.onPaper, .consent),
      .record(.agreement, .agreement),
    ],
    instrument: .voices,
    lead: [.text],
    visibility: .parties,
    isOnActa: true,
    isWordOfParty: true,
    echo: { _, _ in .hidden })
}
