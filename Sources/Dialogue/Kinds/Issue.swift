extension RecordDeclaration {
  /// A document that was made of the book and handed out.
  static let issue: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.file).required, .line(.digest).required, .record(.acta, .acta),
    ],
    instrument: .acta,
    lead: [.file],
    visibility: .parties)
}
