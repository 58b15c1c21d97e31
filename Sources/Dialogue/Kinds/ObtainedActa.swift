extension RecordDeclaration {
  /// An acta that others drew up and signed; a copy of it lies beside the book as an attached file.
  static let obtainedActa: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.issuer).required, .date(.date).required.past, .line(.title), .area(.note).kept,
    ],
    instrument: .agreements,
    lead: [.title, .issuer],
    visibility: .parties)
}
