extension RecordDeclaration {
  /// A copy of an acta that a party was given.
  static let delivery: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.acta, .acta).required, .party(.party).required, .line(.addressee), .date(.date).past,
      .hour(.hour),
    ],
    instrument: .acta,
    lead: [],
    visibility: .parties,
    isOnActa: true,
    check: { record, _, mesa, _ throws(Refusal) in
      guard let frozen = record.reference(.acta).flatMap(mesa.frozen) else { throw .actaNotFrozen }
      if let date = record.date(.date), date < frozen.date {
        throw .factBeforeActa(.date, frozen.date)
      }
      try mesa.checkHour(ofDelivery: record, frozen)
    })
}
