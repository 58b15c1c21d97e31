extension RecordDeclaration {
  /// Somebody to be called, of a party or of none.
  static let contact: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.name).required, .party(.party), .line(.position), .line(.phone), .area(.note),
    ],
    instrument: .actors,
    lead: [.name],
    visibility: .private)
}
