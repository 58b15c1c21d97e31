extension RecordDeclaration {
  /// A matter of the agenda, worded so that no party is hurt.
  static let agendaItem: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.title).required, .number(.minutes), .area(.origin).kept,
      .parties(.acceptedBy).kept,
    ],
    instrument: .agenda,
    lead: [.title],
    visibility: .public,
    isOnActa: true)
}
