/// One sitting of the mesa.
public struct Session: Hashable, Sendable, Identifiable {
  public let id: SessionID
  public var details: SessionDetails
  public let openedAt: Timestamp
  public let openedFolio: Int
  public var closedAt: Timestamp?
  public var closedFolio: Int?
  public var attendance: [Attendance]
  /// The last folio by which its day, place, modality or hours were corrected; `nil` where none were.
  public var correctedFolio: Int?

  /// 1, 2, 3 … in the order of opening; never given again.
  public var number: Int { id.serial }
  public var date: CalendarDate { details.date }
  public var place: String { details.place }
  public var isOpen: Bool { closedFolio == nil }
  public var present: Int { attendance.count { $0.presence.isPresent } }

  /// The hour at which it began: as stated, else as the clock had it; `nil` where it was written down on
  /// another day, whose hours say nothing of the session.
  public var begins: ClockHour? { details.statedOpening ?? hour(of: openedAt) }
  /// The hour at which it ended, in the same way; `nil` while it goes on, too.
  public var ends: ClockHour? {
    closedAt.flatMap { details.statedClosing ?? hour(of: $0) }
  }
  /// From its hour of beginning to that of its end, in minutes; past midnight where that comes first.
  /// `nil` while it goes on, and where one of the hours is not known.
  public var minutes: Int? {
    guard !isOpen, let begins, let ends else { return nil }
    return (ends.minuteOfDay - begins.minuteOfDay + 1440) % 1440
  }

  /// Whether somebody is on its list, and as absent.
  func isAway(_ person: PersonID) -> Bool {
    attendance.last { $0.person == person }?.isPresent == false
  }

  /// What the clock had on the day of the session.
  func hour(of instant: Timestamp) -> ClockHour? { instant.date == date ? instant.hour : nil }
}
