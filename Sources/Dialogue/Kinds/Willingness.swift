extension RecordDeclaration {
  /// Whether a party wants to talk; who said so for it, and when.
  static let willingness: RecordDeclaration = RecordDeclaration(
    fields: [
      .party(.party).required, .choice(.willingness, .willingness), .personOrText(.by),
      .date(.date).past,
      .area(.note),
    ],
    instrument: .preparation,
    lead: [.by],
    status: [.willingness],
    visibility: .private)
}
