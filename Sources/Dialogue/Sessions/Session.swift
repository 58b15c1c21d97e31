/// One sitting of the mesa.
public struct Session: Hashable, Sendable, Identifiable {
  public let id: SessionID
  public var details: SessionDetails
  public let openedAt: Timestamp
  public let openedFolio: Int
  public var closedAt: Timestamp?
  public var closedFolio: Int?
  public var attendance: [Attendance]

  /// 1, 2, 3 … in the order of opening; never given again.
  public var number: Int { id.serial }
  public var date: CalendarDate { details.date }
  public var place: String { details.place }
  public var isOpen: Bool { closedFolio == nil }
  public var present: Int { attendance.count { $0.presence.isPresent } }

  /// The hour at which it began: as stated, else as the clock had it.
  public var begins: ClockHour { details.statedOpening ?? openedAt.hour }
  /// The hour at which it ended: as stated, else as the clock had it; `nil` while it goes on.
  public var ends: ClockHour? { details.statedClosing ?? closedAt?.hour }
}
