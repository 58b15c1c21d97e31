import Dialogue

/// That the time of a turn, or of the matter on the table, is nearly over.
struct FloorWarning: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    /// By the folio that began it.
    case turn(Int)
    case matter(RecordID)
  }

  let subject: Subject
  /// Seconds left; none or fewer where it is over.
  let left: Int

  /// Seconds before the end from which on one is warned: three minutes of a matter, half a minute of a turn.
  static func lead(_ subject: Subject) -> Int {
    switch subject {
    case .turn: 30
    case .matter: 180
    }
  }
}

/// Whether the terminal's bell is rung at a warning: only where somebody chose so.
public struct BellUse: Hashable, Sendable {
  /// What the person chose, to be kept for the next time; `nil` where nothing was.
  public var chosen: Bool?
  /// What was rung for already: once for each.
  var rung: Set<FloorWarning.Subject> = []
  var isDue = false

  public init() {}

  public var isUsed: Bool { chosen ?? false }
}

extension AppState {
  func floorWarnings(_ standing: FloorStanding, _ floor: SessionFloor) -> [FloorWarning] {
    var all: [FloorWarning] = []
    if let limit = floor.limitOfTurn, let turn = floor.turn {
      all.append(FloorWarning(subject: .turn(turn.id), left: limit * 60 - turn.seconds))
    }
    if let matter = floor.matter, let planned = standing.planned(matter) {
      let used = (floor.times.matters[matter] ?? 0) / 1000
      all.append(FloorWarning(subject: .matter(matter), left: planned * 60 - used))
    }
    return all.filter { $0.left <= FloorWarning.lead($0.subject) }
  }

  /// Notes that the bell is due for a warning that is new, in the window that keeps the clock; in whatever
  /// room one stands.
  mutating func noteWarnings() {
    guard bell.isUsed, keepsClock, let table, table.past == nil, table.unseen == nil,
      let session = table.mesa.openSession
    else { return }
    let standing = nearest(FloorRoom.self)?.standing(self) ?? FloorStanding(self)
    let floor = table.mesa.floor(of: session.id, at: now)
    guard floor.isRunning else { return }
    for warning in floorWarnings(standing, floor)
    where bell.rung.insert(warning.subject).inserted {
      bell.isDue = true
    }
  }

  /// Whether the bell is to be rung now; asked once for each time that it is.
  public mutating func takeBell() -> Bool {
    defer { bell.isDue = false }
    return bell.isDue
  }

  /// Rings from now on, or no more.
  mutating func toggleBell() -> [Effect] {
    let isUsed = !bell.isUsed
    bell.chosen = isUsed
    message = Message(.info, isUsed ? floorTexts.bellUsed : floorTexts.bellLeft)
    return []
  }
}
