extension RecordDeclaration {
  /// Somebody who is at the table for no party.
  static let teamMember: RecordDeclaration = RecordDeclaration(
    fields: [
      .person(.person).required, .line(.name).personal.required, .choice(.teamRole, .teamRole),
      .line(.position).personal, .line(.entity).personal, .line(.dni).personal,
    ],
    instrument: .accreditation,
    lead: [.person],
    status: [.teamRole],
    visibility: .parties,
    isOnActa: true)
}
