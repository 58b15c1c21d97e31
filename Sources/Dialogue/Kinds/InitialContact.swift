extension RecordDeclaration {
  /// What the head of a party answered when one first spoke with them: the six questions of source
  /// 000, *Fase previa*. It was said before anybody agreed to a table, so it stands on no paper.
  static let initialContact: RecordDeclaration = RecordDeclaration(
    fields: [.party(.party).required, .personOrText(.by), .date(.date).past]
      + FieldKey.sixQuestions.map { .area($0) },
    instrument: .preparation,
    lead: [.by],
    visibility: .private)
}

extension FieldKey {
  /// What the head of each party is asked before a dialogue, in the order of source 000.
  public static let sixQuestions: [FieldKey] = [
    .perception, .motives, .aims, .solution, .terms, .intermediary,
  ]
}

extension Mesa {
  /// The record in which a party's last answer to one of ``FieldKey/sixQuestions`` stands.
  public func initialAnswer(of party: PartyID, to question: FieldKey) -> Record? {
    records.all(.initialContact)
      .filter { $0.party() == party && !$0.text(question).isEmpty }
      .max { $0.id < $1.id }
  }
}
