/// Why a mediator talks with some apart: the six reasons of source 000, part 4.
public enum CaucusReason: String, CaseIterable, Hashable, Sendable {
  case violence, imbalance, distrust, moreFacts, deadlock, separation
}

/// A meeting with some parties apart from the others, within a session.
public struct Caucus: Hashable, Sendable {
  public let reason: CaucusReason
  /// With whom; nobody in books of before that was asked.
  public let parties: [PartyID]
  public let since: Timestamp
}

/// A caucus that is over.
struct EndedCaucus: Hashable, Sendable {
  let caucus: Caucus
  let until: Timestamp
}

extension SessionFloor {
  /// The caucus in which something was written down; `nil` where there was none.
  func caucus(at instant: Timestamp) -> Caucus? {
    if let caucus, caucus.since.milliseconds <= instant.milliseconds { return caucus }
    return endedCaucuses.last {
      $0.caucus.since.milliseconds <= instant.milliseconds
        && instant.milliseconds <= $0.until.milliseconds
    }?.caucus
  }

  /// The caucus in which something was said at an hour of the night or day that began so, to the minute.
  func caucus(on day: CalendarDate, at hour: ClockHour) -> Caucus? {
    let minute = day.dayNumber * 1440 + hour.minuteOfDay
    func minutes(_ instant: Timestamp) -> Int {
      instant.date.dayNumber * 1440 + instant.minuteOfDay
    }
    func spans(_ since: Timestamp, _ until: Int) -> Bool {
      [minute, minute + 1440].contains { minutes(since) <= $0 && $0 <= until }
    }
    if let caucus, spans(caucus.since, .max) { return caucus }
    return endedCaucuses.last { spans($0.caucus.since, minutes($0.until)) }?.caucus
  }
}

extension Mesa {
  /// The caucus in which a note was taken or, where an hour was typed, in which it was said.
  func caucus(of note: Note) -> Caucus? {
    guard note.saying?.inCaucus == true, let session = note.session else { return nil }
    let floor = floor(of: session)
    let typed = note.saying?.hour.flatMap { hour in
      self.session(session).flatMap { floor.caucus(on: $0.date, at: hour) }
    }
    return typed ?? floor.caucus(at: note.at)
  }
}

extension Mesa {
  /// The caucus that goes on.
  public var caucus: Caucus? { openSession.flatMap { floor(of: $0.id).caucus } }
}

extension Mesa {
  /// Nothing that a party says apart is written down as if it had been said at the table.
  func checkCaucus(_ command: RecordCommand) throws(Refusal) {
    guard caucus != nil else { return }
    let kind: RecordKind? =
      switch command {
      case .addRecord(let kind, _), .reviseRecord(_, let kind, _, _): kind
      case .strikeRecord, .moveRecord: nil
      }
    if let kind, kind.isHeldInCaucus { throw .heldInCaucus }
  }
}

extension RecordKind {
  /// Whether records of the kind tell what parties say, so that none is written while some are apart.
  /// What watches over rights is written at any time.
  public var isHeldInCaucus: Bool { Self.heldInCaucus.contains(self) }

  private static let heldInCaucus: [RecordKind] = [
    .statement, .claim, .proposal, .agreement, .commitment, .normToIssue, .acceptance, .agendaItem,
  ]
}
