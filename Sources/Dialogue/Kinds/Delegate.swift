extension RecordDeclaration {
  /// Somebody whom a party sends to the table.
  static let delegate: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.name).required, .party(.party).required, .choice(.seat, .seat), .flag(.spokesperson),
      .line(.dni), .line(.position), .line(.phone).kept, .choice(.sex, .sex), .line(.language),
      .flag(.interpreter), .flag(.voice), .flag(.vote), .line(.credential), .line(.signedBy),
      .line(.authority), .line(.scope), .date(.expiry), .choice(.accreditation, .accreditation),
      .line(.observation).kept,
    ],
    instrument: .accreditation,
    lead: [.name],
    status: [.accreditation],
    visibility: .parties,
    isOnActa: true,
    // Whoever is sent to the table may speak there, unless it is said otherwise.
    prefill: { _, _ in [.voice: .flag(true)] })
}
