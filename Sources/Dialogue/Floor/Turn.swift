/// Somebody had the floor, from the folio that gave it to the one that took it; what interrupted them
/// is no part of it.
public struct Turn: Hashable, Sendable, Identifiable {
  /// The folio that began it, or that wrote it down afterwards.
  public let id: Int
  public var speaker: Speaker
  public let at: Timestamp
  /// When it began, where it was written down afterwards.
  public let stated: ClockHour?
  public let isInterruption: Bool
  /// Times by matter, in the order in which they were taken up.
  public internal(set) var shares: [Share]
  /// Whether nothing is added to it any more.
  public internal(set) var isOver: Bool

  /// What of a turn was about one matter.
  public struct Share: Hashable, Sendable {
    public let matter: RecordID?
    public internal(set) var milliseconds: Int
  }

  public var milliseconds: Int { shares.reduce(0) { $0 + $1.milliseconds } }
  public var seconds: Int { milliseconds / 1000 }
  /// When it began.
  public var begins: ClockHour { stated ?? at.hour }

  /// - Parameter milliseconds: less than nothing for what is taken back, from the last share on; of a turn
  ///   whose length was corrected no more than it has.
  mutating func add(_ milliseconds: Int, on matter: RecordID?) {
    guard milliseconds > 0 else { return takeBack(-milliseconds, on: matter) }
    if let last = shares.indices.last, shares[last].matter == matter {
      shares[last].milliseconds += milliseconds
    } else {
      shares.append(Share(matter: matter, milliseconds: milliseconds))
    }
  }

  private mutating func takeBack(_ milliseconds: Int, on matter: RecordID?) {
    var left = milliseconds
    for index in shares.indices.reversed() where left > 0 && shares[index].matter == matter {
      let taken = min(left, shares[index].milliseconds)
      shares[index].milliseconds -= taken
      left -= taken
    }
    shares.removeAll { $0.milliseconds == 0 }
  }

  /// Takes in a correction: the length counts for the matter of which it mostly was.
  mutating func revise(_ revision: TurnRevision) {
    if let speaker = revision.speaker { self.speaker = speaker }
    guard let seconds = revision.seconds else { return }
    let main = shares.max { $0.milliseconds < $1.milliseconds }?.matter
    shares = [Share(matter: main, milliseconds: seconds * 1000)]
  }
}

extension SessionFloor {
  /// The minutes after which whoever speaks is to end; `nil` where nothing is said of them.
  public var limitOfTurn: Int? {
    guard case .speaker(let speaker) = holder else { return nil }
    if case .person(let id) = speaker, unlimited.contains(id) { return nil }
    return limit
  }
}
