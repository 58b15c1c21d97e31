extension RecordDeclaration {
  /// A fact of a month as the registry of cases tells it; of violence with whether dialogue followed, and
  /// with the dead and wounded of each side.
  static let monthlyFact: RecordDeclaration = RecordDeclaration(
    fields: [
      .date(.date).required.past, .area(.text).required, .line(.place), .flag(.violent),
      .flag(.dialogueFollowed), .number(.civilDead), .number(.civilWounded), .number(.policeDead),
      .number(.policeWounded), .number(.forcesDead), .number(.forcesWounded),
    ],
    instrument: .registry,
    lead: [.text],
    visibility: .parties)
}
