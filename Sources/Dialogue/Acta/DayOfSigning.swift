/// When an acta was signed: the day of the last signature that it needed, and the hour of the last on
/// that day, where it is known.
public struct ActaSigning: Hashable, Sendable {
  public let day: CalendarDate
  public let hour: ClockHour?
}

extension Mesa {
  /// When an acta that went to signature was signed, or would be as far as it is, for those whom it is
  /// to bind.
  ///
  /// A signature of which no day is said is of the day that the acta bears, which is what stands while
  /// there is none at all. Whoever was not to sign, or declined first and signed later, moves nobody's
  /// term but their own; the team that draws the acta up moves none where parties sign.
  ///
  /// - Parameter obliged: who is to do what runs from the signing: it does not run before each of them
  ///   signed or joined.
  public func signing(of acta: FrozenActa, binding obliged: [PartyID] = []) -> ActaSigning {
    let signatures = records.all(.signature, of: acta.acta)
    let ofParties = acta.signers.filter { $0.party != nil }
    let awaited = Set((ofParties.isEmpty ? acta.signers : ofParties).map(\.person))
    var declined: Set<PersonID> = []
    var signing = ActaSigning(day: acta.date, hour: nil)
    for signature in signatures {
      let person = signature.person()
      if signature.code(.outcome) == .declined, let person { declined.insert(person) }
      guard signature.isSigned, person.map({ !declined.contains($0) }) ?? true,
        awaited.isEmpty || person.map(awaited.contains) ?? false
      else { continue }
      signing = signing.later(of: moment(of: signature, acta))
    }
    // Nobody was bound after that day who neither signed on another nor joined.
    guard signatures.contains(where: { $0.has(.date) }) || records.contains(.accession) else {
      return signing
    }
    for party in Set(obliged) {
      guard let own = firstBound(party, by: acta), own.day > signing.day else { continue }
      signing = own
    }
    return signing
  }

  /// When a party signed or joined for the first time; `nil` while it did neither.
  private func firstBound(_ party: PartyID, by acta: FrozenActa) -> ActaSigning? {
    let signed = signatures(of: acta, for: party).map { moment(of: $0, acta) }
    let joined = records.all(.accession, of: acta.acta).filter { self.party(of: $0) == party }
      .map { ActaSigning(day: $0.date(.date) ?? $0.at.date, hour: nil) }
    return (signed + joined).min { $0.day < $1.day }
  }

  private func moment(of signature: Record, _ acta: FrozenActa) -> ActaSigning {
    ActaSigning(
      day: acta.day(of: signature),
      hour: isOfItsDay(signature, acta) ? ClockHour(signature.text(.hour)) : nil)
  }

  /// Whether the hour of a signature is of its day: of one without a day that is known only where it
  /// was written down on the day of the acta.
  private func isOfItsDay(_ signature: Record, _ acta: FrozenActa) -> Bool {
    signature.has(.date) || signature.at.date == acta.date
  }
}

extension ActaSigning {
  /// The later day; of one day the later hour that is known.
  fileprivate func later(of other: ActaSigning) -> ActaSigning {
    if day != other.day { return day < other.day ? other : self }
    return ActaSigning(day: day, hour: [hour, other.hour].compactMap { $0 }.max())
  }
}

extension FrozenActa {
  /// The day on which somebody signed it or declined to: as stated, else that of the acta.
  public func day(of signature: Record) -> CalendarDate { signature.date(.date) ?? date }
}
