extension RecordDeclaration {
  /// By what a mesa exists: the resolution that created it, its installation and how long it lasts, and
  /// who convenes, presides, conducts and supports it (source 000, registry of cases).
  static let tableMandate: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.resolution), .date(.date).past, .date(.installed).past, .date(.expiry),
      .line(.convenes), .line(.presides), .line(.office), .line(.conducts), .line(.supports),
      .area(.note).kept,
    ],
    instrument: .registry,
    lead: [.resolution, .presides],
    visibility: .parties)
}
