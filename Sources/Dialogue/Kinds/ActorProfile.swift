extension RecordDeclaration {
  /// What is known of a party: its language, its culture, where it comes from.
  static let actorProfile: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .line(.language), .area(.culture), .area(.background),
    ],
    instrument: .actors,
    lead: [],
    visibility: .private)
}
