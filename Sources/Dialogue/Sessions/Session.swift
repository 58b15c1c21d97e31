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
  public var present: Int { attendance.count { $0.isPresent } }
}

/// One name on the list of a session: those who came **and** those who did not.
public struct Attendance: Hashable, Sendable {
  public var name: String
  public var party: PartyID?
  public var isPresent: Bool

  public init(name: String, party: PartyID?, isPresent: Bool) {
    self.name = name
    self.party = party
    self.isPresent = isPresent
  }
}
