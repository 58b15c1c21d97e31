import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// A visit to a comisaría with 2 people in the book, and one whom nobody finds, at 80×24.
@Suite("Story: a visit to a place of detention")
struct CustodyStory {
  /// In the watch over rights, with a visit written down.
  func atTheStation() -> Robot {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("s<C-s>bOnvisita<Enter><Right><Tab>Comisaría de Tambobamba<Tab><Tab>12:00<Tab>")
    robot.press("1<Tab>Cmte. Ríos<Tab>2<Tab>2<Tab>s<C-s>")
    return robot
  }

  /// What the officer says of a minor caught in flagrancia: all that the first minutes give.
  static let officer =
    "n#detención#<Enter>#16#<Tab>2<Tab><Tab><Tab>#21.09.2026#<Tab>#08:15#<Tab>2"
    + "<Tab>#Bloqueo#<Tab>#SO Ruiz, patrulla 3#<Tab>s<Tab>s<Tab>#Sala 2#<Tab><Enter>#En el puente#<C-s>"

  /// What he says alone.
  static let alone =
    "n#entrevista#<Enter>s<Tab>#quechua, con intérprete#<Tab>1<Tab>#corte en la mano#<Tab>s<Tab>1"
    + "<Tab>n<Tab><Tab>3<Tab><Tab>s<Tab><Enter>#Que llamen a su madre#<Tab>#solo a su madre#<Tab>"
    + "#22.09.2026#<C-s>"

  /// The name of who stands under the cursor, which the card keeps and nothing else tells.
  func name(_ name: String, _ robot: inout Robot) {
    robot.press("e")
    robot.walk(to: .record(.name))
    robot.press("\(name)<C-s>")
  }

  /// Presses a script in which what stands between # is text; says how many keys were none.
  func press(_ script: String, _ robot: inout Robot) -> Int {
    let before = robot.pressed
    robot.press(script.replacing("#", with: ""))
    let parts = script.split(separator: "#", omittingEmptySubsequences: false)
    let text = stride(from: 1, to: parts.count, by: 2).reduce(0) { $0 + parts[$1].count }
    return robot.pressed - before - text
  }

  @Test("The card of one person takes at most 45 keys beyond what is typed")
  func card() throws {
    var robot = atTheStation()
    let keys = press(Self.officer, &robot) + press(Self.alone, &robot)
    print("Keys of a card beyond its text: \(keys)")
    #expect(keys <= 45, "\(robot.screen)")
    let person = try #require(robot.mesa.records.all(.detention).first)
    #expect(person.text(.name).isEmpty, "nobody asked for it")
    #expect(person.text(.key) == "D-1" && person.isMinor && person.flag(.badge))
    #expect(person.code(.ground) == .flagrancy && person.flag(.prosecutorTold))
    #expect(person.text(.custody) == "Sala 2" && person.text(.circumstances) == "En el puente")
    let talk = try #require(robot.mesa.records.all(.custodyInterview).first)
    #expect(talk.text(.urgent) == "corte en la mano" && talk.code(.family) == .untold)
    #expect(talk.code(.exam) == .examined && talk.text(.text) == "Que llamen a su madre")
    #expect(talk.reference(.detention) == person.id)
    #expect(talk.reference(.visit) == robot.mesa.records.all(.visit).first?.id)
    #expect(talk.flag(.alone) && talk.code(.agrees) == .yes && talk.flag(.separated))
    #expect(talk.text(.mayTell) == "solo a su madre")
    #expect(EvidenceRule.minorsApart.tally(robot.mesa) == Tally(done: 1, total: 1))
    #expect(EvidenceRule.minorsFamilyTold.tally(robot.mesa) == Tally(done: 0, total: 1))
  }

  @Test("Two people stand apart, one a minor and one without a name, and keys stand for both")
  func two() throws {
    var robot = atTheStation()
    _ = press(Self.officer, &robot)
    // Who looks over one's shoulder reads no name, not in what was done either.
    name("Nilo Ccori", &robot)
    #expect(!robot.screen.contains("Nilo"), "\(robot.screen)")
    _ = press(Self.alone, &robot)
    robot.press("ndetención<Enter>40<Tab>1<C-s>")
    let people = robot.mesa.records.all(.detention)
    #expect(people.map { $0.text(.key) } == ["D-1", "D-2"])
    #expect(people.last?.text(.name).isEmpty == true)
    robot.press("nentrevista<Enter>s<C-s>")
    let talks = robot.mesa.records.all(.custodyInterview)
    #expect(talks.map { $0.reference(.detention) } == people.map(\.id))
    #expect(EvidenceRule.talksAlone.tally(robot.mesa) == Tally(done: 2, total: 2))
    #expect(EvidenceRule.everybodySeen.tally(robot.mesa) == Tally(done: 1, total: 1))
    #expect(robot.screen.contains("D-1") && robot.screen.contains("D-2"))
    #expect(!robot.screen.contains("Nilo"), "\(robot.screen)")
  }

  @Test("The clock tells the hours and the law, whom to call, and never that it is in time")
  func clock() {
    var robot = atTheStation().seen(columns: 120, rows: 40)
    _ = press(Self.officer, &robot)
    name("Nilo Ccori", &robot)
    #expect(robot.said.contains("desde la intervención"), "\(robot.said)")
    #expect(robot.said.contains("24 horas") && robot.said.contains("fiscal de familia"))
    #expect(!robot.said.contains("Pasaron las"))
    #expect(!robot.said.contains("en plazo"))
    #expect(!robot.screen.contains("pasaron 24 h"))
    robot.pass(minutes: 25 * 60)
    #expect(robot.said.contains("Pasaron las 24 horas"), "\(robot.said)")
    // There is room for the name here, but others look on; who opens the card reads it.
    #expect(!robot.screen.contains("Nilo"), "\(robot.screen)")
    robot.press(" ")
    #expect(robot.screen.contains("Nilo"), "\(robot.screen)")
    robot.press("<Esc>")
    // In the row as well, in a window with columns and in one without.
    #expect(robot.screen.contains("pasaron 24 h"), "\(robot.screen)")
    #expect(robot.seen(columns: 80, rows: 24).screen.contains("pasaron 24 h"))
  }

  @Test("A card left in the middle by an alarm is found again at once, in the place of its kind")
  func alarm() {
    var robot = atTheStation()
    robot.press("n")
    let kinds = robot.picked.map(\.title)
    robot.press("detención<Enter>16")
    robot.walk(to: .record(.name))
    robot.press("Nilo<Esc>O")
    #expect(robot.mesa.records.all(.detention).isEmpty)
    robot.press("n")
    #expect(robot.picked.map { String($0.title.prefix { $0 != "(" }).trimmed } == kinds)
    guard case .picker(let picker)? = robot.state.sheet else { return }
    #expect(robot.picked[picker.cursor].title.hasPrefix("Detención ("))
    robot.press("<Esc>H")
    #expect(robot.screen.contains("Ahora"))
    #expect(robot.picked.first?.title == "Detención: D-1")
    // Whoever looks on, and the shell after the end, are told no name either.
    #expect(!robot.screen.contains("Nilo"))
    #expect(robot.state.farewell?.contains("«Detención: D-1»") == true)
    #expect(robot.state.farewell?.contains("Nilo") == false)
    robot.press("<Enter>")
    #expect(robot.screen.contains("Se recuperó su borrador."))
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.detention).first?.number(.age) == 16)
  }

  @Test("A row tells how long somebody is held, below the visit at which they were met")
  func row() throws {
    var robot = atTheStation()
    _ = press(Self.officer, &robot)
    let lines = robot.screen.split(separator: "\n").map(String.init)
    let visit = try #require(lines.firstIndex { $0.contains("Visita · Comisaría") })
    let person = try #require(lines.firstIndex { $0.contains("Detención · D-1") })
    #expect(person == visit + 1)
    #expect(
      lines[person].contains("lleva 0 h 58 min · menor de edad · en custodia"), "\(robot.screen)")
    #expect(lines[person].contains("  Detención"), "below it")
    robot.press("ndetención<Enter><C-s>")
    #expect(robot.screen.contains("falta la hora · en custodia"), "\(robot.screen)")
    // With who was met on the way there is no visit to stand below.
    #expect(
      robot.mesa.records.all(.detention).allSatisfy { $0.visitOfMeeting != nil })
  }

  @Test("A visit warns where the book has more people than were seen, while it is typed and after")
  func counts() {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("s<C-s>bOnvisita<Enter><Right><Tab>Comisaría de Tambobamba<Tab><Tab>12:00<Tab>")
    robot.press("1<Tab>Cmte. Ríos<Tab>3<Tab>2")
    #expect(robot.screen.contains("El libro tiene 1 persona que no se vio"), "\(robot.screen)")
    robot.press("<BS>5")
    #expect(robot.screen.contains("Se vio a 2 personas que el libro no tiene"), "\(robot.screen)")
    robot.press("<C-s>")
    #expect(robot.screen.contains("libro 3, vistas 5"), "\(robot.screen)")
    #expect(robot.said.contains("Se vio a 2 personas que el libro no tiene"), "\(robot.said)")
  }

  @Test("Two people at two windows visit two places, and each card is of its own visit")
  func twoVisits() throws {
    var robot = atTheStation()
    robot.elsewhere(
      .addRecord(
        .visit,
        [
          .placeKind: .code(.policeStation), .place: .text("Comisaría de Haquira"),
          .date: .date(robot.state.now.date),
        ]))
    robot.press("ndetención<Enter><C-s>nentrevista<Enter>s<C-s>")
    let own = try #require(robot.mesa.records.all(.visit).first)
    #expect(own.text(.place) == "Comisaría de Tambobamba")
    #expect(robot.mesa.records.all(.detention).first?.visitOfMeeting == own.id)
    #expect(robot.mesa.records.all(.custodyInterview).first?.reference(.visit) == own.id)
  }

  @Test("Two people at two windows do not give one key to two persons")
  func twoWindows() {
    var robot = atTheStation()
    robot.press("ndetención<Enter>16")
    robot.elsewhere(.addRecord(.detention, [.key: .text("D-1"), .age: .number(40)]))
    robot.press("<C-s>")
    #expect(robot.said.contains("La clave «D-1» ya es de otra persona"), "\(robot.said)")
    robot.press("<C-u>D-2<C-s>")
    #expect(robot.mesa.records.all(.detention).map { $0.text(.key) } == ["D-1", "D-2"])
  }

}
