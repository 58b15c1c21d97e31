extension RecordDeclaration {
  /// An incident in which force was used.
  static let forceIncident: RecordDeclaration = RecordDeclaration(
    fields: [
      .date(.date).required, .hour(.hour), .line(.place), .area(.text).required, .line(.forceUsed),
      .flag(.firearms), .line(.officers),
    ],
    instrument: .rights,
    lead: [.text],
    visibility: .atRisk,
    gaps: { $0.missing(.hour, .place, .forceUsed, .officers) })
}
