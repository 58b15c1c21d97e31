/// Something that an event made.
public enum Made: Hashable, Sendable {
  case party(PartyID)
  case person(PersonID)
  case session(SessionID)
  case note(NoteID)
  case record(RecordID, number: Int, RecordKind)

  public var identity: Identity {
    switch self {
    case .party(let id): id.identity
    case .person(let id): id.identity
    case .session(let id): id.identity
    case .note(let id): id.identity
    case .record(let id, _, _): id.identity
    }
  }
}

extension Event {
  /// What it made; `nil` where it changed what is there already.
  public var made: Made? {
    switch self {
    case .people(let event): event.made
    case .session(let event): event.made
    case .room(let event): event.made
    case .record(let event): event.made
    case .case, .protocol, .floor, .acta, .strike: nil
    }
  }
}

extension PeopleEvent {
  fileprivate var made: Made? {
    switch self {
    case .partyAdded(let party): .party(party.id)
    case .person(.added(let person)): .person(person.id)
    case .partyRevised, .partyRemoved, .person(.revised), .person(.struck): nil
    }
  }
}

extension SessionEvent {
  fileprivate var made: Made? {
    switch self {
    case .sessionOpened(let id, _): .session(id)
    case .sessionRevised, .sessionClosed, .attendanceRecorded, .attendanceRemoved: nil
    }
  }
}

extension RoomEvent {
  fileprivate var made: Made? {
    switch self {
    case .noteAdded(let id, _, _, _, _): .note(id)
    case .noteSorted, .noteAttributed, .noteReleased, .noteJoined, .noteStruck: nil
    }
  }
}

extension RecordEvent {
  fileprivate var made: Made? {
    switch self {
    case .recordAdded(let id, let number, _, let kind, _, _): .record(id, number: number, kind)
    case .recordRevised, .recordStruck, .recordMoved: nil
    }
  }
}
