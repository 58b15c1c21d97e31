/// One sitting of the mesa.
public struct Session: Hashable, Sendable, Identifiable {
  public let id: SessionID
  public var date: CalendarDate
  public var place: String
  public let openedAt: Timestamp
  public let openedFolio: Int
  public var closedAt: Timestamp?
  public var closedFolio: Int?
  public var attendance: [Attendance]

  /// 1, 2, 3 … in the order of opening; never given again.
  public var number: Int { id.serial }
  public var isOpen: Bool { closedFolio == nil }
  public var present: Int { attendance.count { $0.presence.isPresent } }
}
