/// When an acta was signed: the day of the last signature that it needed, and the hour of the last on
/// that day, where it is known.
public struct ActaSigning: Hashable, Sendable {
  public let day: CalendarDate
  public let hour: ClockHour?
}

extension Mesa {
  /// When an acta that went to signature was signed, or would be as far as it is.
  ///
  /// A signature of which no day is said is of the day that the acta bears, which is what stands while
  /// there is none at all. Whoever was not to sign, or declined first and signed later, moves nobody's
  /// term but their own; the team that draws the acta up moves none where parties sign.
  public func signing(of acta: FrozenActa) -> ActaSigning {
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
    return signing
  }

  /// The same for those whom it is to bind: when the first of them was bound, by signing or joining, and
  /// where that was ad referéndum, by the yes of the bases. One who is bound later moves the term of no
  /// other, see ``laterDays(of:_:holidays:)``.
  ///
  /// - Parameters:
  ///   - agreement: whose bases are asked; `nil` where none are.
  ///   - obliged: who is to do what runs from the signing.
  func signing(
    of acta: FrozenActa, _ agreement: RecordID?, binding obliged: [PartyID]
  ) -> ActaSigning {
    let signing = signing(of: acta)
    // Nobody was bound after that day who neither signed on another, nor joined, nor waited for bases.
    guard !obliged.isEmpty,
      records.contains(.accession) || records.contains(.baseConsultation)
        || records.all(.signature, of: acta.acta).contains(where: { $0.has(.date) })
    else { return signing }
    return obliged.compactMap { bound($0, by: acta, signed: signing, agreement) }
      .min { $0.day < $1.day } ?? signing
  }

  /// Since when an acta binds a party; `nil` while it did not sign, nor join, or its bases have not said yes.
  private func bound(
    _ party: PartyID, by acta: FrozenActa, signed: ActaSigning, _ agreement: RecordID?
  ) -> ActaSigning? {
    guard let own = firstBound(party, by: acta) else { return nil }
    let bound = own.day > signed.day ? own : signed
    guard let agreement, records.contains(.baseConsultation),
      !joined(to: acta.acta).contains(party),
      signatures(of: acta, for: party).isConditional(
        answer: lastWords(.acceptance, of: agreement)[party])
    else { return bound }
    guard let word = lastWords(.baseConsultation, of: agreement)[party],
      word.code(.ratification) == .ratified
    else { return nil }
    let ratified = word.date(.date) ?? word.at.date
    return ratified > bound.day ? ActaSigning(day: ratified, hour: nil) : bound
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
