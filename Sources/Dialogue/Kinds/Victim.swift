extension RecordDeclaration {
  /// Somebody wounded or dead. What they say themselves, visit by visit, is a ``careInterview``.
  static let victim: RecordDeclaration = RecordDeclaration(
    fields: [
      .line(.key), .number(.age).upTo(120), .choice(.sex, .sex),
      .choice(.side, .side),
      .choice(.victimState, .victimState).required, .line(.cause), .line(.careplace),
      .date(.date).past,
      .flag(.familyTold), .line(.superiorReport), .line(.referral), .line(.protection),
      .choice(.consent, .consent), .line(.name), .record(.visit, .visit),
    ],
    instrument: .rights,
    lead: [.key, .name],
    status: [.victimState],
    visibility: .atRisk,
    check: { victim, old, mesa, _ throws(Refusal) in try PersonalKey.check(victim, old, mesa) },
    prefill: { _, mesa in
      mesa.lastVisit { $0.code(.placeKind) == .hospital }
        .merging([.key: .text(PersonalKey.next(.victim, "H", in: mesa))]) { $1 }
    },
    gaps: { victim in
      victim.missing(.date, .cause)
        + (victim.code(.victimState) == .dead ? [] : victim.missing(.careplace))
    })
}
