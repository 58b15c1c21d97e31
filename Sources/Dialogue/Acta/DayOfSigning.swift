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
  /// term.
  public func signing(of acta: FrozenActa) -> ActaSigning {
    let signatures = records.all(.signature, of: acta.acta)
    let awaited = Set(acta.signers.map(\.person))
    var declined: Set<PersonID> = []
    var day = acta.date
    var counted: [Record] = []
    for signature in signatures {
      let person = signature.person()
      if signature.code(.outcome) == .declined, let person { declined.insert(person) }
      guard signature.isSigned, person.map({ !declined.contains($0) }) ?? true,
        awaited.isEmpty || person.map(awaited.contains) ?? false
      else { continue }
      counted.append(signature)
      day = max(day, acta.day(of: signature))
    }
    let hours = counted.filter { acta.day(of: $0) == day && isOfItsDay($0, acta) }
    return ActaSigning(day: day, hour: hours.compactMap { ClockHour($0.text(.hour)) }.max())
  }

  /// Whether the hour of a signature is of its day: of one without a day that is known only where it
  /// was written down on the day of the acta.
  private func isOfItsDay(_ signature: Record, _ acta: FrozenActa) -> Bool {
    signature.has(.date) || signature.at.date == acta.date
  }
}

extension FrozenActa {
  /// The day on which somebody signed it or declined to: as stated, else that of the acta.
  public func day(of signature: Record) -> CalendarDate { signature.date(.date) ?? date }
}
