extension RecordDeclaration {
  /// A file that was put beside the book.
  static let attachment: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.file).required, .line(.digest).required, .record(.acta, .acta), .area(.note),
      .record(.obtainedActa, .obtainedActa),
    ],
    instrument: .acta,
    lead: [.file],
    visibility: .parties,
    isOnActa: true)
}
