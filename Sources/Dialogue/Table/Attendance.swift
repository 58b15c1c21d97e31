/// Somebody on the list of a session: those who came **and** those who did not.
public struct Attendance: Hashable, Sendable {
  public var person: PersonID
  public var presence: Presence

  public var isPresent: Bool { presence.isPresent }

  public init(person: PersonID, presence: Presence) {
    self.person = person
    self.presence = presence
  }
}

/// Whether somebody came to a session, and from when to when they were there.
public struct Presence: Hashable, Sendable {
  public var isPresent: Bool
  /// When they came and when they left; `nil` where nobody said.
  public var from: ClockHour?
  public var until: ClockHour?

  public init(isPresent: Bool, from: ClockHour? = nil, until: ClockHour? = nil) {
    self.isPresent = isPresent
    self.from = from
    self.until = until
  }

  public static let present: Presence = Presence(isPresent: true)
  public static let absent: Presence = Presence(isPresent: false)
}
