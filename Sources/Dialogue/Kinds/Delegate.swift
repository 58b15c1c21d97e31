extension RecordDeclaration {
  /// Somebody whom a party sends to the table.
  static let delegate: RecordDeclaration = RecordDeclaration(
    fields: [
      .person(.person).required, .line(.name).personal.required,
      .party(.party).personal.required, .choice(.seat, .seat), .flag(.spokesperson),
      .line(.dni).personal, .line(.position).personal, .line(.phone).kept.personal,
      .choice(.sex, .sex).personal, .line(.language).personal, .flag(.interpreter).personal,
      .flag(.voice), .flag(.vote), .line(.credential), .line(.signedBy),
      .line(.authority), .line(.scope), .date(.expiry), .choice(.accreditation, .accreditation),
      .date(.until),
      .line(.witness), .line(.witnessDNI),
      .line(.observation).kept,
    ],
    instrument: .accreditation,
    lead: [.person],
    status: [.accreditation],
    visibility: .parties,
    isOnActa: true,
    check: { record, _, mesa, _ throws(Refusal) in
      guard mesa.party(of: record) != nil else { throw .recordFieldMissing(.party, .delegate) }
    },
    // Whoever is sent to the table may speak there, unless it is said otherwise.
    prefill: { _, _ in [.voice: .flag(true)] })
}
