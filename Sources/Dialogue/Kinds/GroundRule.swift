extension RecordDeclaration {
  /// A rule by which the table talks.
  static let groundRule: RecordDeclaration = RecordDeclaration(
    fields: [
      .area(.text).required
    ],
    instrument: .rules,
    lead: [.text],
    visibility: .parties)
}
