extension RecordDeclaration {
  /// What somebody wounded says, with their consent, at one visit. It was said in trust.
  static let careInterview: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.victim, .victim).required, .record(.visit, .visit), .date(.date).required.past,
      .flag(.alone), .line(.language), .choice(.agrees, .consent), .line(.urgent),
      .choice(.exam, .exam), .choice(.family, .family), .area(.text), .line(.mayTell),
      .date(.nextVisit),
    ],
    instrument: .rights,
    lead: [.date],
    status: [.agrees],
    visibility: .private,
    prefill: { _, mesa in mesa.lastVisit { $0.code(.placeKind) == .hospital } })
}
