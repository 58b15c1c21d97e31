import Dialogue
import PlainIdentities
import SeededRandomness

@testable import Interface

/// What a session adds up to, reckoned by whoever holds the watch: who was given the floor at what hour.
struct HandTally {
  var speakers: [Speaker: Int] = [:]
  var matters: [RecordID: Int] = [:]
  var (interpretation, recess, caucus, silence, crosstalk) = (0, 0, 0, 0, 0)
  var interruptions = 0
  var all = 0
  var began: Timestamp
  var ended: Timestamp

  /// Who speaks, the one that was interrupted below.
  var stack: [FloorHolder] = [.nobody]
  var isInterpreting = false
  var isApart = false
  var matter: RecordID?

  init(at now: Timestamp) { (began, ended) = (now, now) }

  /// Time went by up to now, with what held until then.
  mutating func read(_ now: Timestamp) {
    let gone = now.milliseconds - ended.milliseconds
    ended = now
    all += gone
    let holder = stack.last ?? .nobody
    if case .recess = holder {
      recess += gone
      return
    }
    if isApart {
      caucus += gone
      return
    }
    if let matter { matters[matter, default: 0] += gone }
    switch holder {
    case .speaker(let speaker):
      if isInterpreting { interpretation += gone } else { speakers[speaker, default: 0] += gone }
    case .silence: silence += gone
    case .crosstalk: crosstalk += gone
    case .nobody, .recess: break
    }
  }
}

/// A session of three hours, pressed key by key.
struct LongSession {
  private(set) var robot: Robot
  private(set) var tally: HandTally
  /// What the window beside showed after each step.
  private(set) var frames: [String] = []
  /// The same while a clause was typed and not saved yet.
  private(set) var whileTyping = ""
  private var random = SeededNumbers(seed: 14)

  private static let parties = 5

  var floor: SessionFloor { robot.mesa.floor(of: 1, at: robot.state.now) }

  private init() {
    robot = Robot.atTheTable()
    robot.paints = false
    for number in robot.mesa.parties.count..<Self.parties {
      robot.perform(.addParty(PartyDetails(name: "Parte \(number + 1)", kind: .other)))
    }
    for number in 0..<30 {
      robot.perform(
        .person(
          .add(
            PersonDetails(
              name: "Persona \(number + 1)", sex: number % 2 == 0 ? .woman : .man,
              party: robot.mesa.parties[number % Self.parties].id))))
    }
    for title in ["Agua", "Canon", "Caminos"] {
      robot.perform(
        .record(.addRecord(.agendaItem, [.title: .text(title), .minutes: .number(60)])))
    }
    tally = HandTally(at: robot.state.now)
  }

  static func run() -> LongSession {
    var session = LongSession()
    session.press("Sn<C-s>")
    session.tally = HandTally(at: session.robot.state.now)
    session.press("y<Enter>")
    session.takeUpNext()
    for turn in 0..<100 { session.turn(turn) }
    session.press("0") { $0.stack = [.nobody] }
    session.press("c1<C-s>")
    return session
  }

  /// Presses keys, reads the watch, and only then takes in what they meant.
  private mutating func press(_ keys: String, _ meaning: (inout HandTally) -> Void = { _ in }) {
    robot.press(keys)
    tally.read(robot.state.now)
    meaning(&tally)
    frames.append(projected)
  }

  private var projected: String {
    var state = robot.state
    state.rooms = [LibraryRoom()]
    state.sheets = []
    state.isCurtainDown = false
    state.isProjecting = true
    return state.render().text
  }

  private mutating func takeUpNext() {
    let matters = robot.mesa.records.all(.agendaItem).map(\.id)
    let next =
      tally.matter.flatMap { matters.firstIndex(of: $0) }.map { ($0 + 1) % matters.count } ?? 0
    press("<Tab>") { $0.matter = matters[next] }
  }

  /// The number of somebody, and who that is.
  private mutating func somebody(besides other: Speaker? = nil) -> (keys: String, Speaker) {
    while true {
      let (party, seat) = (
        Int.random(in: 0..<5, using: &random), Int.random(in: 0..<6, using: &random)
      )
      let id = robot.mesa.parties[party].id
      let person = robot.mesa.people.filter { $0.party == id }[seat].id
      if .person(person) != other { return ("\(party + 1)\(seat + 1)", .person(person)) }
    }
  }

  /// A turn with what comes between.
  private mutating func turn(_ number: Int) {
    let (keys, speaker) = somebody(besides: tally.stack.last?.speaker)
    press(keys) {
      $0.stack = [.speaker(speaker)]
      $0.isInterpreting = false
    }
    wait(40...110)
    if number % 4 == 0 { interrupt(speaker) }
    if number % 9 == 0 { interpret() }
    if number % 2 == 0 || number % 10 == 1 {
      press("<Enter>xq\(number) lo que dijo<Enter>")
    }
    switch number {
    case 25, 60: takeUpNext()
    case 30: recess()
    case 40: draft()
    case 50: meetApart()
    case 70: leave("2<Enter><Enter>")
    case 75: leave("34<Enter>")
    case 80:
      // Whoever was given the floor meanwhile is noted as back already.
      if isAway(.party(2)) { press("r2<Enter>") }
      if isAway(.person(robot.mesa.people.filter { $0.party == 3 }[3].id)) { press("r34<Enter>") }
    case 85: hold("m", .silence)
    case 88: hold("v", .crosstalk)
    case 90:
      press("!3 detenidos, xq en la comisaría<Enter>")
      press("<Esc><Esc>y<Enter>")
    case _: break
    }
  }

  private mutating func wait(_ seconds: ClosedRange<Int>) {
    robot.pass(seconds: .random(in: seconds, using: &random))
  }

  private mutating func interrupt(_ speaker: Speaker) {
    let (keys, other) = somebody(besides: speaker)
    press("-" + keys) {
      $0.stack.append(.speaker(other))
      $0.isInterpreting = false
      $0.interruptions += 1
    }
    wait(10...30)
    press("-") {
      $0.stack.removeLast()
      $0.isInterpreting = false
    }
  }

  private mutating func interpret() {
    press("t") { $0.isInterpreting = true }
    wait(20...40)
    press("t") { $0.isInterpreting = false }
  }

  private mutating func recess() {
    press("p11:30<Enter>") {
      $0.stack = [.recess(until: ClockHour("11:30"))]
      $0.isInterpreting = false
    }
    robot.pass(seconds: 1200)
    press("p") { $0.stack = [.nobody] }
  }

  /// Twenty minutes with one party; what it says there is kept in trust.
  private mutating func meetApart() {
    press("d <Tab><C-s>") {
      $0.stack = [.nobody]
      $0.isApart = true
    }
    for line in 1...3 {
      robot.pass(seconds: 400)
      press("<Enter>xqr\(line) en reserva<Enter>")
    }
    press("d") {
      $0.stack = [.nobody]
      $0.isApart = false
    }
    press("y<Enter>")
  }

  static let clause = "La minera entrega [agua] en diez días."

  /// A clause with an open word, shown to all, worded anew by a party, and restored.
  private mutating func draft() {
    press("iacuerdos<Enter>n<Enter>\(Self.clause)<C-s>")
    press("wy")
    press("<Enter><C-u>La minera repara el canal en diez días.")
    whileTyping = projected
    press("<Tab><Right><C-s>")
    press("<Up>r")
    press("<Esc><Esc>")
    press("y<Enter>")
  }

  private func isAway(_ speaker: Speaker) -> Bool {
    robot.mesa.floor(of: 1, at: robot.state.now).away.contains(speaker)
  }

  private mutating func leave(_ keys: String) { press("r" + keys) }

  private mutating func hold(_ keys: String, _ holder: FloorHolder) {
    press(keys) { tally in
      if holder == .crosstalk { tally.stack.append(holder) } else { tally.stack = [holder] }
      tally.isInterpreting = false
    }
    wait(20...60)
  }
}
