/// A letter to the body that is to issue a norm: an alert while there is time, and of the delay after it
/// (source 000, *Fase 7*). The body may be no party, so that nothing is said of what it took on.
public struct NormLetter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let day: CalendarDate
  public let followUp: PublicNormFollowUp
  /// The day of the signature that binds.
  public let signed: CalendarDate

  public var isLate: Bool { followUp.reason == .overdue }
}

extension Mesa {
  /// - Parameter id: the norm; the most urgent one that binds where none is named.
  /// - Throws: ``LetterRefusal`` for what binds nobody, or was published.
  public func normLetter(
    of id: RecordID?, on day: CalendarDate, holidays: Holidays
  ) throws(LetterRefusal) -> NormLetter {
    let norms = norms(on: day, holidays)
    let chosen =
      id.map { id in norms.first { $0.id == id } }
      ?? norms.first {
        $0.reason.light != nil && $0.norm.published == nil && $0.reason != .lapsed
          && $0.due != .awaitingPublication
      }
    guard let chosen else { throw .noCommitment }
    guard chosen.norm.published == nil else { throw .fulfilled }
    if chosen.reason.light == nil { throw .unbound(chosen.reason) }
    if chosen.reason == .lapsed { throw .lapsed }
    if chosen.due == .awaitingPublication { throw .awaitingPublication }
    return inForce { mesa in
      let norm = mesa.records[chosen.id]
      let signed = norm?.reference(.agreement).map { agreement in
        mesa.anchor(of: agreement, binding: norm.map(mesa.obliged(byNorm:)) ?? []).signed
      }
      return NormLetter(
        mesa: MesaHeading(self), day: day, followUp: chosen, signed: signed ?? day)
    }
  }
}
