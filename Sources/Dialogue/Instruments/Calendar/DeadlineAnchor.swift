/// The days from which deadlines run.
public struct DeadlineAnchor: Hashable, Sendable {
  /// The day on which the parties agreed, and on which the acta is signed.
  public var signed: CalendarDate
  /// The hour of the last signature of that day; `nil` while it is not written down.
  public var signedAt: ClockHour?
  /// The day on which the norm that the agreement asks for was published; `nil` until it was.
  public var published: CalendarDate?
  /// The day on which the last bases ratified what takes effect by that; `nil` for anything else.
  public var ratified: CalendarDate?

  public init(
    signed: CalendarDate, signedAt: ClockHour? = nil, published: CalendarDate? = nil,
    ratified: CalendarDate? = nil
  ) {
    self.signed = signed
    self.signedAt = signedAt
    self.published = published
    self.ratified = ratified
  }

  /// The day on which it took effect: that of the signing, or of a later ratification.
  public var effective: CalendarDate { max(signed, ratified ?? signed) }

  /// The hour of that day; `nil` while it is not written down.
  var effectiveAt: ClockHour? { ratified.map { $0 >= signed } == true ? nil : signedAt }
}
