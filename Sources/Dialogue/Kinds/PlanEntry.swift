extension RecordDeclaration {
  /// A part of the plan of intervention.
  static let planEntry: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.planKind, .planKind).required, .area(.text).required,
    ],
    instrument: .preparation,
    lead: [.text],
    visibility: .private)
}
