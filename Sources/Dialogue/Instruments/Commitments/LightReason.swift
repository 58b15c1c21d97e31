/// Why a light shows what it shows.
public enum LightReason: String, CaseIterable, Sendable {
  case noDeadline, awaitingPublication
  case onTime, fulfilled
  /// Said to be done, found by nobody yet.
  case awaitingVerification
  case dueSoon, dueToday
  /// Somebody raised an early warning and nothing was reported since.
  case warned
  case overdue, breached

  public var light: TrafficLight {
    switch self {
    case .noDeadline, .awaitingPublication: .grey
    case .onTime, .fulfilled: .green
    case .awaitingVerification, .dueSoon, .dueToday, .warned: .amber
    case .overdue, .breached: .red
    }
  }

  /// Days before the due day from which a commitment is amber.
  ///
  /// Public entities need longer to act, so that they are warned earlier.
  public static func warningDays(isPublicEntity: Bool) -> Int { isPublicEntity ? 15 : 7 }

  /// By the calendar alone: what is due on the very day is not late before the day has ended.
  static func byCalendar(
    due: DueDay?, today: CalendarDate, isPublicEntity: Bool
  ) -> LightReason {
    guard let due else { return .noDeadline }
    guard let date = due.date else { return .awaitingPublication }
    let left = date.days(since: today)
    if left < 0 { return .overdue }
    if left == 0 { return .dueToday }
    return left <= warningDays(isPublicEntity: isPublicEntity) ? .dueSoon : .onTime
  }
}

extension LightReason {
  /// What people found or said goes before the calendar; only what is late is late whatever was
  /// said.
  static func of(
    _ state: CommitmentState, isVerified: Bool, isWarned: Bool, byCalendar: LightReason
  ) -> LightReason {
    switch state {
    case .fulfilled: return isVerified ? .fulfilled : .awaitingVerification
    case .breached: return .breached
    case .notStarted, .underway, .rescheduled: break
    }
    return isWarned && byCalendar.light != .red ? .warned : byCalendar
  }
}
