extension RecordDeclaration {
  /// What a party holds against another, with its evidence.
  static let claim: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .area(.text).required, .party(.against), .choice(.nature, .nature),
      .area(.evidence), .choice(.verified, .verified), .record(.agendaItem, .agendaItem),
      .person(.speaker),
    ],
    instrument: .voices,
    lead: [.text],
    status: [.nature, .verified],
    visibility: .private,
    isWordOfParty: true)
}
