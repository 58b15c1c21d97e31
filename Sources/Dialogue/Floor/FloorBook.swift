/// The floor of each session, in the order in which it was first given.
struct FloorBook: Hashable, Sendable {
  private(set) var all: [SessionFloor] = []

  subscript(id: SessionID) -> SessionFloor? { all.last { $0.id == id } }

  mutating func evolve(_ event: FloorEvent, _ folio: Folio) {
    if let index = all.lastIndex(where: { $0.id == event.session }) {
      all[index].evolve(event, folio)
    } else {
      var floor = SessionFloor(event.session)
      floor.evolve(event, folio)
      all.append(floor)
    }
  }
}

extension Mesa {
  /// The floor of a session as it stands at an instant, or stood when the session was closed.
  public func floor(of session: SessionID, at now: Timestamp) -> SessionFloor {
    let floor = floorBook[session] ?? SessionFloor(session)
    guard let closed = self.session(session)?.closedAt else { return floor.settled(at: now) }
    return floor.settled(at: closed)
  }

  /// The same as of its last folio: who waits, who left, which turns there are.
  public func floor(of session: SessionID) -> SessionFloor {
    floorBook[session] ?? SessionFloor(session)
  }

  /// The sessions in which somebody was given the floor.
  public var sessionsWithFloor: [SessionID] { floorBook.all.map(\.id) }

  /// Whether the floor of any session speaks of somebody.
  func floorSpeaks(of speaker: Speaker) -> Bool {
    floorBook.all.contains { $0.speaks(of: speaker) }
  }

  /// The session at which a matter was on the table; `nil` where it never was.
  func sessionTaking(up matter: RecordID) -> Session? {
    floorBook.all.last { $0.speaks(of: matter) }.flatMap { session($0.id) }
  }
}
