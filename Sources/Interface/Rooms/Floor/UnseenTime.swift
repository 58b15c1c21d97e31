import Dialogue
import Wording

/// The one question after time that nobody saw.
extension AppState {
  /// Whether a key is of what waits for no question: an alarm, the curtain, help.
  func isForAnyTime(_ key: Key) -> Bool {
    ["emergency", "curtain", "help"].contains {
      ActionTable.action($0)?.keys.contains(key) == true
    }
  }

  mutating func answerGap(by key: Key) -> [Effect] {
    guard let since = table?.unseen else { return [] }
    let answer: GapAnswer
    switch key {
    case .character("p"): answer = .recess
    case .character("s"): answer = .wentOn
    // What is the case where nobody says otherwise.
    case .character("n"), .enter: answer = .notRecorded
    case .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown, .function, .control, .alt, .character:
      message = Message(.info, floorTexts.answerGapFirst)
      return [.bell]
    }
    table?.unseen = nil
    return [.perform(.floor(.answerGap(since: since, answer)))]
  }
}

extension AppState {
  /// Whether a clock on the screen goes on by itself, so that it is painted each second.
  public var ticks: Bool {
    isProjecting ? projectionTicks : !isCurtainDown && top.ticks(self)
  }

  /// Time that nobody saw while the program ran: more than two and a half minutes between two looks at the
  /// clock, since out of the Sala it looks once a minute.
  static let unseenSeconds = 150

  /// Of a book that is opened: more than these since its last folio, or since a window saw the clock.
  static let unseenSecondsOfOpening = 5

  /// Takes in what the clock has; where far more time went by than this program ever waits, it is asked
  /// what it was.
  public mutating func wake(at instant: Timestamp) {
    noteUnseen(since: now, until: instant, beyond: Self.unseenSeconds)
    now = instant
    noteWarnings()
  }

  /// The same for a book that is opened: nobody saw what went by since its last folio, or since some window
  /// last saw the clock.
  mutating func noteUnseen(sinceFolio last: Folio?, orSeen seen: Timestamp?) {
    guard var since = last?.at else { return }
    // A clock may have been set back meanwhile.
    if let seen, seen.milliseconds > since.milliseconds, seen.milliseconds <= now.milliseconds {
      since = Timestamp(milliseconds: seen.milliseconds, offsetMinutes: now.offsetMinutes)
    }
    noteUnseen(since: since, until: now, beyond: Self.unseenSecondsOfOpening)
  }

  private mutating func noteUnseen(
    since: Timestamp, until instant: Timestamp, beyond seconds: Int
  ) {
    guard let floor = openFloor, floor.holder != .nobody, !floor.holder.isRecess,
      keepsClock, table?.unseen == nil, table?.readOnly == nil,
      instant.seconds(since: since) > seconds
    else { return }
    table?.unseen = since
  }

  /// Whether the clock of the open session is seen here just now: what is still asked about was not.
  public var seesClock: Bool { keepsClock && openFloor != nil && table?.unseen == nil }
}
