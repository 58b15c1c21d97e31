/// A call through the media (source 000, *Fase previa*): to restore order, to end violent means, to
/// favour dialogue. It tells nothing of what the book holds but where, and whether there was violence.
public struct MediaAppeal: Hashable, Sendable {
  public let mesa: MesaHeading
  public let day: CalendarDate
  /// The mediator's own words; they repeat nothing that is not public.
  public let lead: String
  /// Whether violence is among the circumstances of the case.
  public let hasViolence: Bool
  /// What may be looked at again in the lead.
  public let doubts: [LeadDoubt]
}

extension Mesa {
  /// - Throws: ``BulletinRefusal`` where the lead repeats what is not public.
  public func mediaAppeal(
    on day: CalendarDate, lead: String
  ) throws(BulletinRefusal) -> MediaAppeal {
    let lead = lead.trimmed
    let echoes = echoes(in: lead)
    guard echoes.isEmpty else { throw .repeats(echoes) }
    return MediaAppeal(
      mesa: MesaHeading(self), day: day, lead: lead,
      hasViolence: circumstances.contains(.violence), doubts: partsOfNames(in: lead))
  }
}
