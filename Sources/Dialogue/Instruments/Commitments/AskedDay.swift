/// A later day that was asked for and to which not everybody has agreed who has to.
public struct AskedDay: Hashable, Sendable {
  public let day: CalendarDate
  /// The parties whose word is missing.
  public let awaits: [PartyID]
}

extension Mesa {
  /// The parties whose yes a new day for a commitment needs and does not have: those that accepted its
  /// agreement and are not obliged by it, or where none did, the others at the table. Nobody gives
  /// themselves more time.
  public func awaitedConsent(to reschedule: Record) -> [PartyID] {
    guard let commitment = reschedule.reference(.commitment).flatMap({ records[$0] }),
      let agreement = commitment.reference(.agreement)
    else { return [] }
    let obliged = Set(responsibleParties(of: commitment))
    let willing = bound(by: agreement).subtracting(obliged)
    let asked =
      willing.isEmpty ? Set(partiesAtTable.map(\.id)).subtracting(obliged) : willing
    let missing = asked.subtracting(reschedule.parties(.agreedBy))
    return missing.isEmpty ? [] : parties.map(\.id).filter(missing.contains)
  }

  /// The last day to which a commitment was moved with the consent of the others.
  func movedDay(of commitment: RecordID) -> CalendarDate? {
    reschedules(of: commitment).filter { awaitedConsent(to: $0).isEmpty }
      .compactMap { $0.date(.newDate) }.max()
  }

  /// Those of the term that it has.
  private func reschedules(of commitment: RecordID) -> [Record] {
    let all = records.all(.reschedule, of: commitment)
    guard !all.isEmpty, let renewal = records[commitment].map(renewal) else { return all }
    return all.filter { !renewal.leavesBehind($0) }
  }

  /// The last day that was asked for beyond the one that holds; `nil` where none is, or all agreed.
  func askedDay(of commitment: RecordID, beyond due: DueDay?) -> AskedDay? {
    let asked = reschedules(of: commitment).compactMap { record -> AskedDay? in
      guard let day = record.date(.newDate) else { return nil }
      let awaits = awaitedConsent(to: record)
      return awaits.isEmpty ? nil : AskedDay(day: day, awaits: awaits)
    }.max { $0.day < $1.day }
    guard let asked, due?.date.map({ asked.day > $0 }) ?? true else { return nil }
    return asked
  }
}
