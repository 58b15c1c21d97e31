extension RecordDeclaration {
  /// Somebody wounded or dead.
  static let victim: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.name), .number(.age), .choice(.sex, .sex), .choice(.side, .side),
      .choice(.victimState, .victimState).required, .line(.cause), .line(.careplace), .date(.date),
      .choice(.consent, .consent), .line(.key),
    ],
    instrument: .rights,
    lead: [.name],
    status: [.victimState],
    visibility: .atRisk,
    gaps: { victim in
      victim.missing(.date, .cause)
        + (victim.code(.victimState) == .dead ? [] : victim.missing(.careplace))
    })
}
