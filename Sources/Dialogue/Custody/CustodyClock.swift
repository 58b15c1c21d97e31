/// How long somebody has been held, from the intervention, beside the most that the law allows.
///
/// It never says that a detention is in time: that it has not lasted longer than it may is no sign that
/// it lasts no longer than necessary.
public struct CustodyClock: Hashable, Sendable {
  /// Whole minutes since the intervention; `nil` where its day or hour is not known.
  public let minutes: Int?
  /// What holds for the person: first what counts hours, then who is to be called.
  public let rules: [CustodyRule]

  /// The most hours that they may be held; `nil` where no rule counts any.
  public var limit: Int? { rules.lazy.compactMap(\.hours).first }

  /// Whether they have been held longer than that.
  public var isOver: Bool {
    guard let minutes, let limit else { return false }
    return minutes > limit * 60
  }

  /// - Returns: `nil` for somebody who is free, not found, or was before a judge.
  public init?(_ detention: Record, at now: Timestamp, by rules: [CustodyRule]) {
    let state = detention.code(.custodyState)
    guard detention.kind == .detention, state != .released, state != .notLocated,
      !detention.text(.firstAppearance).contains(where: \.isNumber)
    else { return nil }
    let all = rules.filter { $0.holds(for: detention, on: now.date) }
    // What counts fewer hours for a minor stands in place of what holds for everybody.
    let ofMinors = all.filter { $0.who == .minor && $0.hours != nil }
    let holding = all.filter { rule in
      rule.who == .minor || rule.hours == nil || !ofMinors.contains { $0.ground == rule.ground }
    }
    self.rules = holding.filter { $0.ground != nil } + holding.filter { $0.ground == nil }
    guard let day = detention.date(.arrestDate), let hour = ClockHour(detention.text(.arrestHour))
    else {
      minutes = nil
      return
    }
    let days = now.date.dayNumber - day.dayNumber
    minutes = max(0, days * 1440 + now.minuteOfDay - hour.minuteOfDay)
  }
}
