/// How long and how often somebody spoke.
public struct FloorCount: Hashable, Sendable {
  public internal(set) var milliseconds = 0
  public internal(set) var turns = 0
  /// Turns that interrupted somebody.
  public internal(set) var interruptions = 0

  public var seconds: Int { milliseconds / 1000 }

  fileprivate mutating func add(_ turn: Turn) {
    milliseconds += turn.milliseconds
    turns += 1
    if turn.isInterruption { interruptions += 1 }
  }
}

/// What the turns of some sessions add up to. For the mediator: on no acta and no projection.
public struct FloorTotals: Hashable, Sendable {
  public private(set) var speakers: [Speaker: FloorCount] = [:]
  public private(set) var parties: [PartyID: FloorCount] = [:]
  /// Of the table's own people.
  public private(set) var table = FloorCount()
  /// By ``CodeList/sex``; of whoever is not named nothing is known.
  public private(set) var sexes: [Code: FloorCount] = [:]
  /// What was said on each matter; on none of them where a turn was before the first.
  public private(set) var matters: [RecordID?: Int] = [:]
  public private(set) var all = FloorCount()
  public private(set) var times = FloorTimes()

  public init(_ floors: [SessionFloor], in mesa: Mesa) {
    for floor in floors {
      for turn in floor.turns { add(turn, mesa) }
      times.add(floor.times)
    }
  }

  private mutating func add(_ turn: Turn, _ mesa: Mesa) {
    all.add(turn)
    speakers[turn.speaker, default: FloorCount()].add(turn)
    if let party = mesa.party(of: turn.speaker) {
      parties[party, default: FloorCount()].add(turn)
    } else {
      table.add(turn)
    }
    sexes[mesa.sex(of: turn.speaker), default: FloorCount()].add(turn)
    for share in turn.shares { matters[share.matter, default: 0] += share.milliseconds }
  }
}

extension FloorTimes {
  fileprivate mutating func add(_ other: FloorTimes) {
    matters.merge(other.matters) { $0 + $1 }
    interpretation += other.interpretation
    crosstalk += other.crosstalk
    silence += other.silence
    recess += other.recess
    caucus += other.caucus
    unrecorded += other.unrecorded
  }
}

/// Somebody who was there and has not spoken.
public struct Unheard: Hashable, Sendable {
  public let speaker: Speaker
  /// Who spoke most of the same party; `nil` where nobody of it did.
  public let spokenFor: Speaker?
}

extension Mesa {
  fileprivate func sex(of speaker: Speaker) -> Code {
    switch speaker {
    case .person(let id): person(id)?.details.sex ?? .unsaid
    case .party: .unsaid
    }
  }

  /// - Parameter session: `nil` for all of them.
  public func floorTotals(of session: SessionID?, at now: Timestamp) -> FloorTotals {
    let ids = session.map { [$0] } ?? sessionsWithFloor
    return FloorTotals(ids.map { floor(of: $0, at: now) }, in: self)
  }

  /// Parties at the table of which nobody spoke, then whoever came and did not speak.
  public func unheard(at session: SessionID, _ totals: FloorTotals) -> [Unheard] {
    guard let attendance = self.session(session)?.attendance else { return [] }
    let parties = partiesAtTable.filter { totals.parties[$0.id] == nil }.map {
      Unheard(speaker: .party($0.id), spokenFor: nil)
    }
    let people = attendance.filter(\.isPresent).compactMap { person($0.person) }
      .filter { $0.party != nil && totals.speakers[.person($0.id)] == nil }
      .map { person in
        let own = totals.speakers.filter { party(of: $0.key) == person.party }
        let most = own.max {
          ($0.value.milliseconds, $1.key.order) < ($1.value.milliseconds, $0.key.order)
        }
        return Unheard(speaker: .person(person.id), spokenFor: most?.key)
      }
    return parties + people
  }

  /// Of those who wait, whoever's party was heard least, and of one party whoever was.
  public func leastHeard(of queue: [Speaker], _ totals: FloorTotals) -> Speaker? {
    func time(_ speaker: Speaker) -> (Int, Int) {
      let own = totals.speakers[speaker]?.milliseconds ?? 0
      guard let party = party(of: speaker) else { return (totals.table.milliseconds, own) }
      return (totals.parties[party]?.milliseconds ?? 0, own)
    }
    return queue.min { time($0) < time($1) }
  }
}

extension Speaker {
  /// One order for all, so that the same book always gives the same answer.
  var order: String {
    switch self {
    case .person(let id): "1" + id.text
    case .party(let id): "0" + id.text
    }
  }
}
