extension RecordDeclaration {
  /// What somebody held says alone, at one visit.
  ///
  /// It has no place for guilt, affiliation or what was done to them: who is trained for it asks that
  /// (Istanbul Protocol). It was said in trust, so it stands on no paper.
  static let custodyInterview: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.detention, .detention).required, .record(.visit, .visit), .date(.date).required.past,
      .flag(.alone), .line(.language), .choice(.agrees, .consent), .line(.urgent),
      .flag(.rightsTold), .choice(.family, .family), .flag(.lawyerSeen), .line(.consulate),
      .choice(.exam, .exam), .flag(.womanGuard), .flag(.separated), .area(.text), .line(.mayTell),
      .date(.nextVisit),
    ],
    instrument: .rights,
    lead: [.date],
    status: [.agrees],
    visibility: .private,
    prefill: { _, mesa in mesa.lastVisit { $0.code(.placeKind) != .hospital } })
}

extension Mesa {
  /// The visit of such a kind that was written last, at which people are met.
  func lastVisit(where isMeant: (Record) -> Bool) -> [FieldKey: Value] {
    let last = records.all(.visit).filter(isMeant).max { $0.id < $1.id }
    return last.map { [.visit: .record($0.id)] } ?? [:]
  }
}

extension Record {
  /// The visit at which somebody held or wounded was first met, below which they stand in a list; whom
  /// nobody has found was met at none.
  public var visitOfMeeting: RecordID? {
    (kind == .detention && !isNotLocated) || kind == .victim ? reference(.visit) : nil
  }
}
