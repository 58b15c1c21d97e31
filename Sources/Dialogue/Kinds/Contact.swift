extension RecordDeclaration {
  /// Somebody to be called, of a party or of none.
  static let contact: RecordDeclaration = RecordDeclaration(
    fields: [
      .person(.person).required, .line(.name).personal.required, .party(.party).personal,
      .line(.position).personal, .line(.phone).personal, .area(.note),
    ],
    instrument: .actors,
    lead: [.person],
    visibility: .private)
}
