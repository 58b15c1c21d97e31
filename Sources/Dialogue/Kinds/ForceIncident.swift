extension RecordDeclaration {
  /// An incident in which force was used, and what comes of it (source 001, norms 3 to 5 and 10).
  static let forceIncident: RecordDeclaration = RecordDeclaration(
    fields: [
      .date(.date).required.past, .hour(.hour), .line(.place), .area(.text).required,
      .line(.forceUsed),
      .flag(.firearms), .flag(.warningGiven), .line(.officers), .line(.violation), .line(.orders),
      .line(.prosecution),
    ],
    instrument: .rights,
    lead: [.text],
    visibility: .atRisk,
    gaps: { $0.missing(.hour, .place, .forceUsed, .officers) })
}
