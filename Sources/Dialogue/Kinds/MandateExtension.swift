extension RecordDeclaration {
  /// That a mesa lasts longer than it was created for, until another day.
  static let mandateExtension: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.tableMandate, .tableMandate).required, .line(.resolution), .date(.date).past,
      .date(.newDate).required,
    ],
    instrument: .registry,
    lead: [.newDate],
    visibility: .parties)
}
