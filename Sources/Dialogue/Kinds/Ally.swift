extension RecordDeclaration {
  /// Somebody whose support is sought.
  static let ally: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.name).required, .choice(.allyKind, .allyKind), .choice(.allyDecision, .allyDecision),
      .area(.note),
    ],
    instrument: .preparation,
    lead: [.name],
    status: [.allyDecision],
    visibility: .private)
}
