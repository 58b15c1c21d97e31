extension Mesa {
  /// The calendar of public bodies where the case lies.
  public func stateHolidays(_ holidays: Holidays) -> Holidays {
    holidays.forState(at: caseFile.place.ubigeo)
  }

  /// The day of a deadline for those who are bound by it: the State's where they are of the State,
  /// the one of everybody else, and both where both are bound.
  public func dueDays(
    of deadline: Deadline, _ anchor: DeadlineAnchor, binding parties: [PartyID],
    holidays: Holidays
  ) -> DueDays {
    let common = deadline.resolve(anchor, holidays: holidays)
    let state = deadline.resolve(anchor, holidays: stateHolidays(holidays))
    let isState = parties.map { party($0)?.details.kind == .state }
    let isStateOnly = !isState.isEmpty && isState.allSatisfy { $0 }
    return DueDays(
      due: isStateOnly ? state : common, common: common,
      state: isState.contains(true) && state != common ? state : nil)
  }
}

/// A deadline on the calendars of those who are bound by it.
public struct DueDays: Hashable, Sendable {
  /// The day that holds.
  public let due: DueDay
  /// The day by the holidays of the law alone.
  public let common: DueDay
  /// The State's, where it is bound and its day is another.
  public let state: DueDay?
}
