extension RecordDeclaration {
  /// A new date for a commitment, why, and which parties agreed to it.
  static let reschedule: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.commitment, .commitment).required, .date(.newDate).required,
      .area(.reasons).required, .parties(.agreedBy),
    ],
    instrument: .followUp,
    lead: [.newDate, .reasons],
    visibility: .private,
    check: { record, old, mesa, holidays throws(Refusal) in
      try checkForward(record, old, mesa, holidays)
    })

  /// A deadline is only ever extended: the new date lies after the one that holds.
  private static func checkForward(
    _ change: Record, _ old: Record?, _ mesa: Mesa, _ holidays: Holidays
  ) throws(Refusal) {
    guard let commitment = change.reference(.commitment), let date = change.date(.newDate) else {
      return
    }
    let others = mesa.records.all(.reschedule, of: commitment).filter { $0.id != old?.id }
    let latest =
      others.compactMap { $0.date(.newDate) }.max()
      ?? agreedDay(of: commitment, mesa, holidays)?.date
    if let latest, date <= latest { throw .deadlineOnlyForward(latest) }
  }

  /// The day that was first agreed for a commitment, days that run from an event counted out.
  private static func agreedDay(
    of commitment: RecordID, _ mesa: Mesa, _ holidays: Holidays
  ) -> DueDay? {
    guard let record = mesa.records[commitment], let agreement = record.reference(.agreement)
    else { return nil }
    return record.deadline()?.resolve(
      mesa.anchor(of: agreement, binding: mesa.responsibleParties(of: record)),
      holidays: holidays)
  }
}
