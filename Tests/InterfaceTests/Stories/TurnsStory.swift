import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: the room of turns")
struct TurnsStory {
  private static let spoken: Robot = {
    var robot = Robot.atTheTable()
    for (name, party) in [
      ("Fortunato Ayala", 1), ("Rodrigo Bravo", 2), ("Marisela Ortiz", 3),
    ] {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    robot.perform(
      .record(.addRecord(.agendaItem, [.title: .text("Agua"), .minutes: .number(45)])))
    robot.press("Sn<C-s><Tab>11")
    robot.pass(minutes: 2)
    robot.press("-21")
    robot.pass(minutes: 1)
    robot.press("0I")
    return robot
  }()

  @Test("It has bars by party, person and sex, interruptions, and planned against used")
  func bars() {
    let robot = Self.spoken
    #expect(robot.state.room == .turns)
    for words in ["Por parte", "Por persona", "Por sexo", "11 Fortunato Ayala", "█", "1 (1)"] {
      #expect(robot.screen.contains(words), "\(words): \(robot.screen)")
    }
    #expect(robot.screen.contains("67%"), "\(robot.screen)")
    #expect(robot.screen.contains("33%"))
    var small = robot.seen(columns: 60, rows: 16)
    small.press("<End>")
    #expect(small.screen.contains("21 Rodrigo Bravo"), "\(small.screen)")
    let large = robot.seen(columns: 100, rows: 50)
    #expect(large.screen.contains("de 45 min"), "\(large.screen)")
  }

  @Test("Nobody unnamed is said to have come, and rows in seconds add up")
  func addsUp() {
    var robot = Self.spoken
    robot.press("<Esc>")
    for who in ["11", "2<Enter>", "11", "2<Enter>"] {
      robot.press(who)
      robot.state.now = Timestamp(
        milliseconds: robot.state.now.milliseconds + 700, offsetMinutes: -300)
    }
    let table = TurnsTable(robot.mesa, of: 1, at: robot.state.now, .spanish)
    #expect(!table.unheard.contains { $0.contains("alguien") }, "\(table.unheard)")
    let people = table.rows(.person).reduce(0) { $0 + $1.seconds }
    for group in [TurnsTable.Group.party, .sex] {
      #expect(table.rows(group).reduce(0) { $0 + $1.seconds } == people)
    }
  }

  @Test("A turn is corrected from its row, and one that is missing is written down")
  func corrects() throws {
    var robot = Self.spoken
    robot.press("<End><Enter><Tab>31<C-s>")
    let mesa = robot.mesa
    #expect(mesa.floor(of: 1).turns.map(\.speaker) == [.person(1), .person(3)])
    robot.press("n<Tab>21<Tab>2:30<C-s>")
    let last = try #require(robot.mesa.floor(of: 1).turns.last)
    #expect(last.speaker == .person(2))
    #expect(last.seconds == 150)
    #expect(robot.screen.contains("2:30"), "\(robot.screen)")
  }

  @Test(
    "A turn written down before the opening, or at an hour of somebody else's, is asked about once")
  func doubts() throws {
    var robot = Self.spoken
    let opening = try #require(robot.mesa.sessions.last?.begins)
    let count = robot.mesa.floor(of: 1).turns.count
    robot.press("n<Tab>21<Tab>2:30<Tab>00:05<C-s>")
    #expect(robot.said.contains("las 00:05 son antes de la apertura, \(opening)"), "\(robot.said)")
    #expect(robot.mesa.floor(of: 1).turns.count == count)
    robot.press("<C-u>\(opening)<C-s>")
    #expect(robot.said.contains("consta el turno de 11 Fortunato Ayala"), "\(robot.said)")
    #expect(robot.mesa.floor(of: 1).turns.count == count)
    robot.press("<C-s>")
    #expect(robot.mesa.floor(of: 1).turns.last?.stated == opening)
  }

  @Test("To the left of the first session stand all of them")
  func all() {
    var robot = Self.spoken
    #expect(robot.screen.contains("sesión 1"))
    robot.press("<Left>")
    #expect(robot.screen.contains("todas las sesiones"), "\(robot.screen)")
    robot.press("<Esc>")
    #expect(robot.state.room == .floor)
  }
}
