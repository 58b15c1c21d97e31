extension RecordDeclaration {
  /// Somebody who is at the table for no party.
  static let teamMember: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.name).required, .choice(.teamRole, .teamRole), .line(.position), .line(.entity),
      .line(.dni),
    ],
    instrument: .accreditation,
    lead: [.name],
    status: [.teamRole],
    visibility: .parties,
    isOnActa: true)
}
