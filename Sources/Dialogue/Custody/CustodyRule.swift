/// How long somebody may be held on a legal ground, or who is to be called for them: dated content.
public struct CustodyRule: Hashable, Sendable {
  /// Whom it is about.
  public enum Who: String, CaseIterable, Sendable {
    case everybody, national, foreigner, minor
  }

  public let id: String
  /// Of ``CodeList/ground``; `nil` where it holds on any.
  public let ground: Code?
  public let who: Who
  /// At most, from the intervention; `nil` where it counts none.
  public let hours: Int?
  public let law: String
  /// The first and the last day of an intervention for which it holds.
  public let since: CalendarDate
  public let until: CalendarDate?

  public init(
    id: String, ground: Code?, who: Who, hours: Int?, law: String, since: CalendarDate,
    until: CalendarDate?
  ) {
    self.id = id
    self.ground = ground
    self.who = who
    self.hours = hours
    self.law = law
    self.since = since
    self.until = until
  }

  /// Whether it holds for somebody held.
  ///
  /// - Parameter today: the day of an intervention whose day nobody wrote down.
  public func holds(for detention: Record, on today: CalendarDate) -> Bool {
    let day = detention.date(.arrestDate) ?? today
    guard since <= day, until.map({ day <= $0 }) ?? true else { return false }
    if let ground, detention.code(.ground) != ground { return false }
    switch who {
    case .everybody: return true
    case .national: return !detention.flag(.foreigner)
    case .foreigner: return detention.flag(.foreigner)
    case .minor: return detention.isMinor
    }
  }
}
