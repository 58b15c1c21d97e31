/// Who was at a session, and who was not, in one list.
public struct AttendanceMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let session: Int
  public let date: CalendarDate
  public let place: String
  /// Of ``CodeList/modality``; `nil` where nobody said.
  public let modality: Code?
  /// The hours as stated, else as the clock had them on that day; `nil` where neither is known.
  public let opened: ClockHour?
  public let closed: ClockHour?
  public let people: [PublicPerson]
  /// Of those present.
  public let headcounts: [Headcount]
  public let team: [PublicPerson]
}

extension Mesa {
  /// The attendance list of a session; `nil` where there is no session of this number.
  public func attendance(of session: Int) -> AttendanceMatter? {
    guard let session = sessions.first(where: { $0.number == session }) else { return nil }
    return AttendanceMatter(
      mesa: MesaHeading(self), session: session.number, date: session.date, place: session.place,
      modality: session.details.modality, opened: session.begins, closed: session.ends,
      people: people(of: session), headcounts: headcount(of: session), team: team)
  }
}
