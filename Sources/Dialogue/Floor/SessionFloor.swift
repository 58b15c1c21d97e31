/// The floor of one session: who has it, who waits, and the clocks, as far as the last folio.
///
/// No clock stands in a book. What goes by between two folios is added when the later one is taken in,
/// and up to now by ``settled(at:)``: never less than nothing, and not a time so long that somebody
/// went home (``longest``).
public struct SessionFloor: Hashable, Sendable, Identifiable {
  public let id: SessionID
  public internal(set) var holder: FloorHolder = .nobody
  /// In the order in which they began.
  public internal(set) var turns: [Turn] = []
  /// Where that of whoever speaks stands among the turns.
  var current: Int?
  private var paused: [Paused] = []
  /// In the order in which they asked.
  public private(set) var queue: [Speaker] = []
  public internal(set) var isInterpreting = false
  /// The matter on the table.
  public internal(set) var matter: RecordID?
  /// Minutes of a turn; `nil` where there is no limit.
  public private(set) var limit: Int?
  public private(set) var unlimited: Set<PersonID> = []
  public private(set) var absences: [Absence] = []
  public internal(set) var times = FloorTimes()
  /// When the recess began that goes on.
  public private(set) var recessSince: Timestamp?
  /// The caucus that goes on.
  public internal(set) var caucus: Caucus?
  /// Those that ended, with when they did.
  private(set) var endedCaucuses: [EndedCaucus] = []
  /// Everybody who was in one.
  private var apart: Set<PartyID> = []
  /// What somebody chose to show; `nil` where nobody did.
  public private(set) var projection: Projection?
  /// Whether the projection shows nothing of it.
  public private(set) var isCurtainDown = false
  /// Up to where all is counted.
  var mark: Timestamp?
  /// What went by between folios, in their order, and as what it was counted.
  var stretches: [FloorStretch] = []

  /// What goes on when an interruption ends.
  private struct Paused: Hashable, Sendable {
    let holder: FloorHolder
    let turn: Int?
  }

  /// Longer than two hours nothing is counted that no folio tells of, but for a recess.
  public static let longest = 2 * 3600 * 1000

  init(_ id: SessionID) { self.id = id }

  /// The turn of whoever speaks.
  public var turn: Turn? { current.map { turns[$0] } }

  public func turn(_ id: Int) -> Turn? { turns.last { $0.id == id } }

  /// Who goes on when the interruption ends.
  public var interrupted: FloorHolder? { paused.last?.holder }

  /// Whoever has the floor, was interrupted or waits, each once.
  var engaged: [Speaker] {
    ([holder.speaker] + paused.map(\.holder.speaker)).compactMap { $0 }.reduce(into: queue) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// Whether a clock runs.
  public var isRunning: Bool { holder != .nobody || matter != nil || caucus != nil }

  /// The same with all that went by up to an instant.
  public func settled(at now: Timestamp) -> SessionFloor {
    var floor = self
    floor.count(to: now)
    return floor
  }

  func speaks(of speaker: Speaker) -> Bool {
    if case .party(let id) = speaker, apart.contains(id) { return true }
    return turns.contains { $0.speaker == speaker } || queue.contains(speaker)
      || absences.contains { $0.speaker == speaker } || holder == .speaker(speaker)
  }

  func speaks(of matter: RecordID) -> Bool {
    self.matter == matter || times.matters[matter] != nil
      || turns.contains { $0.shares.contains { $0.matter == matter } }
  }

  mutating func evolve(_ event: FloorEvent, _ folio: Folio) {
    if case .gapAnswered(_, let since, let answer) = event {
      return take(answer, since: since, folio)
    }
    count(to: folio.at)
    switch event {
    case .floorGiven(_, let holder):
      end()
      begin(holder, folio, interrupts: false)
    case .floorInterrupted(_, let holder):
      paused.append(Paused(holder: self.holder, turn: current))
      begin(holder, folio, interrupts: true)
    case .floorReturned: goOn()
    case .interpretationSet(_, let isOn): isInterpreting = isOn
    case .matterTakenUp(_, let matter): self.matter = matter
    case .queueChanged(_, let speaker, let waits):
      queue.removeAll { $0 == speaker }
      if waits { queue.append(speaker) }
    case .walkedOut(_, let speaker, let words, let stopping):
      absences.append(Absence(speaker: speaker, at: folio.at, words: words))
      queue.removeAll { $0 == speaker || stopping.contains($0) }
      stop(stopping, folio)
    case .cameBack(_, let speaker):
      // Whoever left with their party comes back alone.
      if !isAway(speaker) {
        absences.append(Absence(speaker: speaker, at: folio.at, words: "", back: folio.at))
      }
      for index in absences.indices where absences[index].speaker == speaker {
        absences[index].back = absences[index].back ?? folio.at
      }
    case .limitSet(_, let minutes): limit = minutes
    case .limitLifted(_, let person, let isLifted):
      if isLifted { unlimited.insert(person) } else { unlimited.remove(person) }
    case .turnRevised(_, let turn, _, let revision):
      guard let index = turns.lastIndex(where: { $0.id == turn }) else { return }
      turns[index].revise(revision)
      if index == current { holder = .speaker(turns[index].speaker) }
    case .turnAdded(_, let written):
      turns.append(
        Turn(
          id: folio.number, speaker: written.speaker, at: folio.at, stated: written.begins,
          isInterruption: false,
          shares: [.init(matter: written.matter, milliseconds: written.seconds * 1000)],
          isOver: true))
    case .caucusBegun(_, let reason, let parties):
      end()
      begin(.nobody, folio, interrupts: false)
      caucus = Caucus(reason: reason, parties: parties, since: folio.at)
      apart.formUnion(parties)
      isCurtainDown = true
    case .caucusEnded:
      end()
      if let caucus { endedCaucuses.append(EndedCaucus(caucus: caucus, until: folio.at)) }
      caucus = nil
      begin(.nobody, folio, interrupts: false)
    case .projectionChosen(_, let projection): self.projection = projection
    case .curtainSet(_, let isDown): isCurtainDown = isDown
    case .gapAnswered: break
    }
    // Whoever was given the floor does not wait for it; whoever interrupts keeps their place.
    if case .speaker(let speaker) = holder, paused.isEmpty { queue.removeAll { $0 == speaker } }
  }

  /// Whoever spoke, and whoever waited for them to end, has ended.
  mutating func end() {
    for turn in paused.compactMap(\.turn) + (current.map { [$0] } ?? []) {
      turns[turn].isOver = true
    }
    paused = []
  }

  mutating func begin(_ holder: FloorHolder, _ folio: Folio, interrupts: Bool) {
    self.holder = holder
    isInterpreting = false
    current = nil
    recessSince = holder.isRecess ? folio.at : nil
    guard case .speaker(let speaker) = holder else { return }
    // What is said apart is no turn at the table.
    guard caucus == nil else { return }
    current = turns.count
    turns.append(
      Turn(
        id: folio.number, speaker: speaker, at: folio.at, stated: nil,
        isInterruption: interrupts, shares: [], isOver: false))
  }

  /// Some who have the floor, or were interrupted, have ended; whoever they interrupted goes on.
  private mutating func stop(_ speakers: [Speaker], _ folio: Folio) {
    let isMeant = { (holder: FloorHolder) in holder.speaker.map(speakers.contains) ?? false }
    for turn in paused.filter({ isMeant($0.holder) }).compactMap(\.turn) {
      turns[turn].isOver = true
    }
    paused.removeAll { isMeant($0.holder) }
    guard isMeant(holder) else { return }
    if paused.isEmpty {
      end()
      begin(.nobody, folio, interrupts: false)
    } else {
      goOn()
    }
  }

  private mutating func goOn() {
    guard let last = paused.popLast() else { return }
    if let current { turns[current].isOver = true }
    (holder, current) = (last.holder, last.turn)
    isInterpreting = false
  }
}
