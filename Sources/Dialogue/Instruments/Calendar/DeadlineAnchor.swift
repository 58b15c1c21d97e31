/// The days from which deadlines run.
public struct DeadlineAnchor: Hashable, Sendable {
  /// The day on which the parties agreed, and on which the acta is signed.
  public var signed: CalendarDate
  /// The hour of the last signature of that day; `nil` while it is not written down.
  public var signedAt: ClockHour?
  /// The day on which the norm that the agreement asks for was published; `nil` until it was.
  public var published: CalendarDate?

  public init(
    signed: CalendarDate, signedAt: ClockHour? = nil, published: CalendarDate? = nil
  ) {
    self.signed = signed
    self.signedAt = signedAt
    self.published = published
  }
}
