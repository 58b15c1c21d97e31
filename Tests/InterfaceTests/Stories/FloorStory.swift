import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// A session as it runs, by keys: six people of three parties.
@Suite("Story: the Sala")
struct FloorStory {
  @Test("Two keys open a session from the Sala, which says so while there is none")
  func opens() {
    var robot = Robot.beforeSala
    robot.press("S")
    #expect(robot.said.contains("No hay ninguna sesión abierta; n abre una."))
    let pressed = robot.pressed
    robot.press("n<C-s>")
    #expect(robot.pressed - pressed == 2)
    #expect(robot.mesa.openSession?.number == 1)
    #expect(robot.said.contains("MANDO"))
    #expect(robot.said.contains("Quórum 0/3"))
  }

  @Test(
    "Another interrupts whoever interrupts, and it counts to them; a moment later a number is a turn"
  )
  func interruptedAgain() throws {
    var robot = Robot.inSala
    robot.press("11")
    robot.pass(minutes: 1)
    robot.press("-21")
    robot.pass(minutes: 1)
    robot.press("-31")
    let floor = robot.floor
    let turn = try #require(floor.turn)
    #expect(turn.isInterruption)
    #expect(floor.interrupted == .speaker(.person(1)), "\(robot.screen)")
    robot.pass(minutes: 1)
    robot.press("-")
    #expect(robot.floor.holder == .speaker(.person(1)))
    robot.pass(minutes: 1)
    robot.press("21")
    #expect(robot.floor.turn?.isInterruption == false)
    #expect(robot.floor.interrupted == nil)
  }

  @Test("Two digits give the floor, one key each for interruption, interpreter and matter")
  func turns() {
    var robot = Robot.inSala
    robot.perform(.recordAttendance(1, .known(2), .present))
    robot.press("<Tab>11")
    robot.pass(minutes: 2)
    robot.press("-21")
    robot.pass(minutes: 1)
    robot.press("-")
    robot.pass(minutes: 1)
    robot.press("t")
    robot.pass(minutes: 1)
    robot.press("t31")
    robot.pass(minutes: 1)
    robot.press("<Tab>0")
    let sums = robot.secondsHeard
    // Each folio takes a second of the robot's clock.
    #expect((180...190).contains(sums["Fortunato Ayala"] ?? 0), "\(sums)")
    #expect((60...63).contains(sums["Rodrigo Bravo"] ?? 0), "\(sums)")
    #expect((60...63).contains(sums["Marisela Ortiz"] ?? 0), "\(sums)")
    let floor = robot.floor
    #expect((60_000...62_000).contains(floor.times.interpretation))
    #expect(floor.turns.count(where: \.isInterruption) == 1)
    #expect(floor.matter == robot.mesa.records.all(.agendaItem).last?.id)
    // Whoever speaks is there.
    #expect(robot.mesa.openSession?.present == 4)
    #expect(robot.said.contains("11 Fortunato Ayala"))
    #expect(robot.said.contains("12 Eulogia Cruz habla 11"))
  }

  @Test("A party answers by its digit and Enter, and who it was is said afterwards")
  func somebody() {
    var robot = Robot.inSala
    robot.press("2<Enter>")
    #expect(robot.floor.holder == .speaker(.party(2)))
    robot.pass(minutes: 1)
    robot.press("0e<Tab>22<C-s>")
    #expect(robot.secondsHeard.keys.sorted() == ["Silvia Ramos"])
  }

  @Test("Who asks for the floor waits in order, or is called by how little they were heard")
  func queue() {
    var robot = Robot.inSala
    robot.press("11")
    robot.pass(minutes: 3)
    robot.press("+12+21+31")
    #expect(robot.floor.queue.count == 3)
    #expect(robot.said.contains("+ 12 Eulogia Cruz"))
    robot.press("++")
    #expect(robot.floor.holder == .speaker(.person(3)))
    robot.press("+<Enter>")
    #expect(robot.floor.holder == .speaker(.person(2)))
    #expect(robot.floor.queue == [.person(5)])
  }

  @Test(
    "A captured line is of whoever has the floor, at two keys beyond its words; text gives no floor"
  )
  func captures() {
    var robot = Robot.inSala
    robot.press("<Tab>11")
    let pressed = robot.pressed
    robot.press("<Enter>")
    #expect(robot.said.contains("APUNTE"))
    let text = "3,2 km de canal y 21 tomas"
    robot.press(text + "<Enter>")
    let beyond = robot.pressed - pressed - text.count
    print("keys of a captured line beyond its words: \(beyond)")
    #expect(beyond <= 3)
    let note = robot.mesa.notes.last
    #expect(note?.text == text)
    #expect(note?.saying?.speaker == .person(1))
    #expect(note?.saying?.matter == robot.mesa.records.all(.agendaItem).first?.id)
    #expect(robot.floor.holder == .speaker(.person(1)))
    #expect(robot.said.contains("MANDO"))
    #expect(robot.screen.contains("11 Fortunato Ayala · dicho: 3,2 km"))
    robot.press("<Enter>21: Turnos de 6 a 2 #propuesta<Enter>")
    #expect(robot.mesa.notes.last?.text == "Turnos de 6 a 2")
    #expect(robot.mesa.records.all(.proposal).first?.party() == 2)
  }

  @Test("From any room N captures for whoever has the floor")
  func fromAnywhere() {
    var robot = Robot.inSala
    robot.press("11bN")
    robot.press("El canal se seca<C-s>")
    #expect(robot.state.room == .history)
    #expect(robot.mesa.notes.last?.saying?.speaker == .person(1))
  }

  @Test("Fifteen lines are sorted by at most twenty keys, and none is typed again")
  func sorts() {
    var robot = Robot.inSala
    for number in 1...15 {
      robot.press(number % 2 == 0 ? "11" : "21")
      robot.press("<Enter>Línea \(number)<Enter>")
    }
    let pressed = robot.pressed
    robot.press("o123456712345671<Esc>")
    let keys = robot.pressed - pressed
    print("keys to sort 15 lines: \(keys)")
    #expect(keys <= 20)
    let mesa = robot.mesa
    #expect(mesa.notes.allSatisfy { mesa.kind(of: $0) != nil })
    #expect(mesa.records.all(.statement).count == 7)
    #expect(mesa.records.all(.agreement).isEmpty)
    #expect(mesa.records.all(.proposal).count == 4)
    #expect(robot.state.room == .floor)
  }

  @Test("A line sorted otherwise is one record, and the other is struck out")
  func sortsAgain() {
    var robot = Robot.inSala
    robot.press("11<Enter>El canal se seca<Enter>o1")
    robot.press("6")
    #expect(robot.mesa.records.all(.statement).isEmpty)
    #expect(robot.mesa.records.all(.proposal).first?.text(.text) == "El canal se seca")
  }

  @Test("The clock is painted each second only while something runs on the screen")
  func ticks() {
    var robot = Robot.inSala
    #expect(!robot.state.ticks)
    robot.press("11")
    #expect(robot.state.ticks)
    robot.press("<Enter>")
    #expect(robot.state.ticks)
    robot.press("<Esc>0")
    #expect(!robot.state.ticks)
    robot.press("11s")
    #expect(!robot.state.ticks)
  }

  @Test("The session is closed in the Sala, and its clocks stand")
  func closes() {
    var robot = Robot.inSala
    robot.press("11")
    robot.pass(minutes: 1)
    robot.press("c1<C-s>")
    let sum = robot.secondsHeard
    robot.pass(minutes: 60)
    #expect(robot.mesa.openSession == nil)
    #expect(robot.secondsHeard == sum)
    #expect(robot.said.contains("Sesión 1, cerrada"))
  }

  @Test("Thirty people in nine parties are all told on a large screen, and the small ones hold")
  func many() {
    var robot = Robot.inSala
    for party in 4...9 {
      robot.perform(.addParty(PartyDetails(name: "Parte \(party)", kind: .other)))
    }
    for number in 1...24 {
      robot.perform(
        .person(
          .add(PersonDetails(name: "Persona \(number)", party: PartyID(number % 9 + 1)))))
    }
    for party in 1...9 { robot.press("\(party)1") }
    let large = robot.seen(columns: 200, rows: 60)
    for party in 1...9 { #expect(large.screen.contains("\(party)1 ")) }
    for (columns, rows) in [(80, 24), (60, 16)] {
      let small = robot.seen(columns: columns, rows: rows)
      #expect(small.screen.contains("91 Persona"))
      #expect(small.screen.contains("MANDO"))
    }
  }

  @Test("A matter that runs out of its time says so three minutes before, and no turn is cut")
  func warnings() {
    var robot = Robot.inSala
    robot.press("<Tab>11l2<Enter>")
    robot.pass(minutes: 1)
    #expect(!robot.said.contains("el turno termina"))
    robot.state.now = Timestamp(
      milliseconds: robot.state.now.milliseconds + 40_000, offsetMinutes: -300)
    #expect(robot.said.contains("el turno termina en"))
    robot.press("f")
    robot.pass(minutes: 42)
    #expect(!robot.said.contains("turno cumplido"))
    #expect(robot.said.contains("al asunto le quedan"))
    #expect(robot.floor.holder == .speaker(.person(1)))
  }

  @Test("Two digits that come at once give the floor, and a number of nobody says so")
  func together() {
    var robot = Robot.inSala
    robot.burst("11")
    #expect(robot.floor.holder == .speaker(.person(1)))
    robot.press("19")
    #expect(robot.said.contains("Nadie tiene el número «19»"))
    #expect(robot.floor.holder == .speaker(.person(1)))
  }
}
