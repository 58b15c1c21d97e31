/// Why a light shows what it shows.
public enum LightReason: String, CaseIterable, Sendable {
  /// It does not bind yet, so that it has no light.
  case unsigned, inConsultation, rejected, withoutCopy, inRevision
  case noDeadline, awaitingPublication
  /// Its day had gone by when it came to bind, so that another is to be agreed on.
  case lapsed
  case onTime, fulfilled
  /// Found to be done, and nothing shows that it was by its day.
  case fulfilledLate
  /// Said to be done, found by nobody yet.
  case awaitingVerification
  /// Periods have gone by of which nobody found that it was met.
  case unverifiedPeriods
  case dueSoon, dueToday
  /// Somebody raised an early warning and nothing was reported since.
  case warned
  case overdue, breached

  /// `nil` for what does not bind.
  public var light: TrafficLight? {
    switch self {
    case .unsigned, .inConsultation, .rejected, .withoutCopy, .inRevision: nil
    case .noDeadline, .awaitingPublication, .lapsed: .grey
    case .onTime, .fulfilled, .fulfilledLate: .green
    case .awaitingVerification, .unverifiedPeriods, .dueSoon, .dueToday, .warned: .amber
    case .overdue, .breached: .red
    }
  }

  /// Whether days are counted up to its day and from there on.
  var counts: Bool { self != .unverifiedPeriods && self != .lapsed }

  /// Days before the due day from which a commitment is amber.
  ///
  /// Public entities need longer to act, so that they are warned earlier.
  ///
  /// - Parameter period: of what is done time and again, half of that at most.
  public static func warningDays(isPublicEntity: Bool, period: Period? = nil) -> Int {
    min(isPublicEntity ? 15 : 7, period.map { $0.length / 2 } ?? .max)
  }

  /// Why what does not bind has no light; `nil` for what does.
  public static func unbound(_ binding: Binding) -> LightReason? {
    switch binding {
    case .unsigned: .unsigned
    case .inConsultation: .inConsultation
    case .withoutCopy: .withoutCopy
    case .inRevision: .inRevision
    case .rejected: .rejected
    case .binds: nil
    }
  }

  /// By the calendar alone: what is due on the very day is not late before the day has ended.
  static func byCalendar(
    due: DueDay?, today: CalendarDate, isPublicEntity: Bool, period: Period? = nil
  ) -> LightReason {
    guard let due else { return .noDeadline }
    guard let date = due.date else { return .awaitingPublication }
    let left = date.days(since: today)
    if left < 0 { return .overdue }
    if left == 0 { return .dueToday }
    return left <= warningDays(isPublicEntity: isPublicEntity, period: period) ? .dueSoon : .onTime
  }
}

extension LightReason {
  /// What people found or said goes before the calendar; only what is late is late whatever was
  /// said.
  static func of(
    _ state: CommitmentState, isVerified: Bool, isLate: Bool, isWarned: Bool,
    byCalendar: LightReason
  ) -> LightReason {
    switch state {
    case .fulfilled:
      guard isVerified else { return .awaitingVerification }
      return isLate ? .fulfilledLate : .fulfilled
    case .breached: return .breached
    case .notStarted, .underway, .rescheduled: break
    }
    return isWarned && byCalendar.light != .red ? .warned : byCalendar
  }
}
