extension RecordDeclaration {
  /// A hole of an agreement that is left open, and why.
  static let waiver: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.lintRule, .lintRule).required, .record(.agreement, .agreement),
      .record(.commitment, .commitment), .party(.party), .area(.reasons).required,
    ],
    instrument: .agreements,
    lead: [.reasons],
    status: [.lintRule],
    visibility: .private,
    isOnActa: true)
}
