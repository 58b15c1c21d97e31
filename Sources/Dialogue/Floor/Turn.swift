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

  mutating func add(_ milliseconds: Int, on matter: RecordID?) {
    if let last = shares.indices.last, shares[last].matter == matter {
      shares[last].milliseconds += milliseconds
    } else {
      shares.append(Share(matter: matter, milliseconds: milliseconds))
    }
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
