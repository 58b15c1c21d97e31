extension RecordDeclaration {
  /// A visit to a place where people are held or cared for.
  static let visit: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.placeKind, .placeKind).required, .line(.place).required, .date(.date).required,
      .hour(.hour),
      .area(.text).required,
    ],
    instrument: .rights,
    lead: [.place, .text],
    status: [.placeKind],
    visibility: .atRisk,
    gaps: { $0.missing(.hour, .text) })
}
