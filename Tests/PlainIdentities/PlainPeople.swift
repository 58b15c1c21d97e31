import Dialogue

extension PersonID: PlainIdentity {}

extension Event {
  public static func personAdded(
    _ id: PersonID, _ name: String, of party: PartyID? = nil
  ) -> Event {
    .person(.added(Person(id: id, details: PersonDetails(name: name, party: party))))
  }

  public static func attendanceRecorded(
    _ session: SessionID, _ person: PersonID, isPresent: Bool
  ) -> Event {
    .attendanceRecorded(
      session, Attendance(person: person, presence: Presence(isPresent: isPresent)))
  }
}

extension Command {
  /// By name, as it is typed.
  public static func recordAttendance(
    _ session: SessionID, _ name: String, of party: PartyID? = nil, isPresent: Bool = true
  ) -> Command {
    .recordAttendance(session, .named(name, of: party), Presence(isPresent: isPresent))
  }

  public static func removeAttendance(_ session: SessionID, _ name: String) -> Command {
    .removeAttendance(session, .named(name))
  }
}

extension Value {
  /// Somebody called by name.
  public static func named(_ name: String, of party: PartyID? = nil) -> Value {
    .mentions([.named(name, of: party)])
  }
}

extension Chronicle {
  /// Decides for no run, and on whoever is called by name as well.
  public func decideAll(_ command: Command, in handbook: Handbook) throws(Refusal) -> [Event] {
    try decideAll([command], in: handbook, from: .unsaid)
  }
}
