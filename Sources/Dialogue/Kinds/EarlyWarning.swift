extension RecordDeclaration {
  /// Word that a commitment may fail.
  static let earlyWarning: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.commitment, .commitment).required, .date(.date).required.past, .line(.addressee),
      .area(.text).required,
    ],
    instrument: .followUp,
    lead: [.text],
    visibility: .private)
}
