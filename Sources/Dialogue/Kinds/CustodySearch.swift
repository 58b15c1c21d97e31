extension RecordDeclaration {
  /// Where somebody was asked for who is said to be held and was not found, and what was answered.
  static let custodySearch: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.detention, .detention).required, .date(.date).required.past, .hour(.hour),
      .line(.place).required, .line(.by), .area(.text),
    ],
    instrument: .rights,
    lead: [.place],
    visibility: .atRisk,
    gaps: { $0.missing(.hour, .by, .text) })
}
