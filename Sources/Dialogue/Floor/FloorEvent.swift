/// What happens to the floor of a session. Each folio is an instant: what lies between two of them
/// follows from them (``SessionFloor``).
public enum FloorEvent: Hashable, Sendable {
  /// Whoever spoke has ended, and whoever was interrupted, too.
  case floorGiven(SessionID, FloorHolder)
  /// What goes on is paused until ``floorReturned(_:)``. Whoever interrupts keeps a place in the queue.
  case floorInterrupted(SessionID, by: FloorHolder)
  case floorReturned(SessionID)
  /// While it is on, time goes by that is nobody's.
  case interpretationSet(SessionID, isOn: Bool)
  /// The matter on the table, a record of kind `agendaItem`; `nil` where there is none any more.
  case matterTakenUp(SessionID, RecordID?)
  case queueChanged(SessionID, Speaker, waits: Bool)
  /// A person or a party left the table for the time being. Of those who are named besides, the turn has
  /// ended and none of them waits any more: whoever left, and who left with their party.
  indirect case walkedOut(SessionID, Speaker, words: String, stopping: [Speaker] = [])
  case cameBack(SessionID, Speaker)
  /// Minutes after which a turn is to end; `nil` where there is no limit.
  case limitSet(SessionID, minutes: Int?)
  /// A person whom no limit concerns, or concerns again.
  case limitLifted(SessionID, PersonID, isLifted: Bool)
  /// What the time was that went by unseen, up to this folio.
  indirect case gapAnswered(SessionID, since: Timestamp, GapAnswer)
  /// The turn is called by the folio that began it.
  indirect case turnRevised(SessionID, turn: Int, from: TurnRevision, to: TurnRevision)
  /// One that was noted on paper or forgotten.
  indirect case turnAdded(SessionID, WrittenTurn)
  /// Whoever spoke has ended, and the curtain is down over the projection until somebody raises it.
  case caucusBegun(SessionID, CaucusReason, with: [PartyID])
  case caucusEnded(SessionID)
  case projectionChosen(SessionID, Projection)
  case curtainSet(SessionID, isDown: Bool)

  /// The session of which it speaks.
  var session: SessionID {
    switch self {
    case .floorGiven(let id, _), .floorInterrupted(let id, _), .floorReturned(let id),
      .interpretationSet(let id, _), .matterTakenUp(let id, _), .queueChanged(let id, _, _),
      .walkedOut(let id, _, _, _), .cameBack(let id, _), .limitSet(let id, _),
      .limitLifted(let id, _, _), .gapAnswered(let id, _, _), .turnRevised(let id, _, _, _),
      .turnAdded(let id, _), .caucusBegun(let id, _, _), .caucusEnded(let id),
      .projectionChosen(let id, _), .curtainSet(let id, _):
      id
    }
  }
}

/// What became of time that nobody saw go by.
public enum GapAnswer: String, CaseIterable, Hashable, Sendable {
  /// What holds where nobody says otherwise.
  case notRecorded
  case recess
  /// Whoever had the floor kept it.
  case wentOn
}

/// A turn that is written down with its length.
public struct WrittenTurn: Hashable, Sendable {
  public var speaker: Speaker
  /// At least one.
  public var seconds: Int
  /// When it began; `nil` where nobody said.
  public var begins: ClockHour?
  public var matter: RecordID?

  public init(
    _ speaker: Speaker, seconds: Int, begins: ClockHour? = nil, matter: RecordID? = nil
  ) {
    self.speaker = speaker
    self.seconds = seconds
    self.begins = begins
    self.matter = matter
  }

  /// A second to a day.
  public static let range: ClosedRange<Int> = 1...86_400
}

/// What is corrected on a turn; `nil` leaves it as it stands.
public struct TurnRevision: Hashable, Sendable {
  public var speaker: Speaker?
  public var seconds: Int?

  public init(speaker: Speaker? = nil, seconds: Int? = nil) {
    self.speaker = speaker
    self.seconds = seconds
  }
}
