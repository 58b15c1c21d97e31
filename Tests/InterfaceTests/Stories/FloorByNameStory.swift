import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: whose floor it is, by letters of a name and after somebody left")
struct FloorByNameStory {
  private static let opened: Robot = {
    var robot = Robot.atTheTable()
    for (name, party) in [
      ("Fortunato Ayala", 1), ("Eulogia Cruz", 1), ("Rodrigo Bravo", 2), ("Rosa Ortiz", 3),
    ] {
      robot.perform(.person(.add(PersonDetails(name: name, party: PartyID(party)))))
    }
    robot.press("Sn<C-s>")
    return robot
  }()

  @Test("Letters of a name are no keys of the room, whatever they would do: Enter gives the floor")
  func letters() {
    var robot = Self.opened
    robot.press(".fort")
    #expect(robot.floor.holder == .nobody)
    #expect(robot.said.contains("Enter: 11 Fortunato"), "\(robot.screen)")
    #expect(!robot.screen.contains("interrumpe"), "the bar tells the keys of the moment")
    robot.press("unato aya")
    #expect(robot.state.sheet == nil)
    robot.press("<Enter>")
    #expect(robot.floor.holder == .speaker(.person(1)))
    robot.press(".zzrpv")
    #expect(robot.said.contains("Nadie se llama «zzrpv»"), "\(robot.screen)")
    #expect(robot.floor.holder == .speaker(.person(1)))
    robot.press("<Enter><Esc>.ro")
    #expect(robot.said.contains("Una letra más"))
    robot.press("<Enter>")
    #expect(robot.floor.holder == .speaker(.person(1)))
    robot.press("d.r<Enter>")
    #expect(robot.floor.holder == .speaker(.person(3)))
    #expect(robot.floor.away.isEmpty && robot.state.sheet == nil)
  }

  @Test("Of several who are called so the arrows choose one, and Enter gives the floor")
  func arrows() {
    var robot = Self.opened
    robot.press(".ro")
    #expect(robot.said.contains("21 Rodrigo Bravo, 31 Rosa Ortiz"), "\(robot.screen)")
    #expect(robot.said.contains("↓ el siguiente"), "\(robot.screen)")
    robot.press("<Down>")
    #expect(robot.said.contains("Enter: 21 Rodrigo"), "\(robot.screen)")
    robot.press("<Down>")
    #expect(robot.said.contains("Enter: 31 Rosa"), "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.floor.holder == .speaker(.person(4)), "\(robot.screen)")
    robot.press(".ro<Up><Up><Enter>")
    #expect(robot.floor.holder == .speaker(.person(3)))
    robot.press(".ro<Down>d")
    #expect(robot.said.contains("Enter: 21 Rodrigo"), "\(robot.screen)")
  }

  @Test("A number that nobody has is named whole")
  func nobody() {
    var robot = Self.opened
    robot.press("59")
    #expect(robot.said.contains("Nadie tiene el número «59»"), "\(robot.screen)")
    robot.press("19")
    #expect(robot.said.contains("Nadie tiene el número «19»"), "\(robot.screen)")
    robot.press("5<Enter>")
    #expect(robot.said.contains("Nadie tiene el número «5»"), "\(robot.screen)")
    #expect(robot.floor.holder == .nobody)
    robot.press("11")
    #expect(robot.floor.holder == .speaker(.person(1)))
  }

  @Test("Whoever joins a party while the session runs moves nobody's number")
  func joins() {
    var robot = Self.opened
    robot.perform(.person(.add(PersonDetails(name: "Ana Soto"))))
    robot.perform(.person(.add(PersonDetails(name: "Beto Lima", party: 1))))
    var ana = PersonRevision()
    ana.party = .some(1)
    robot.perform(.person(.revise(5, ana)))
    robot.press("13")
    #expect(robot.floor.holder == .speaker(.person(6)))
    robot.press("14")
    #expect(robot.floor.holder == .speaker(.person(5)))
    robot.press("G")
    let rows = robot.screen
    #expect(rows.contains("13 ") && rows.contains("14 "), "\(rows)")
  }

  @Test("Fields that ask who take letters of a name, and name several who are called so")
  func fields() {
    var robot = Self.opened
    robot.press("2<Enter>")
    robot.pass(minutes: 1)
    robot.press("0e<Tab>ro<C-s>")
    #expect(robot.said.contains("Una letra más: Rodrigo Bravo, Rosa Ortiz"), "\(robot.screen)")
    robot.press("drigo<C-s>")
    #expect(robot.floor.turns.last?.speaker == .person(3), "\(robot.screen)")
  }

  @Test("Whoever left and is given the floor is back, and the book says so")
  func back() {
    var robot = Self.opened
    robot.press("11r21<Enter>")
    #expect(robot.floor.away == [.person(3)])
    robot.press("21")
    #expect(robot.floor.holder == .speaker(.person(3)))
    #expect(robot.floor.away.isEmpty)
    #expect(robot.floor.absences.last?.back != nil)
    robot.press("r2<Enter><Enter>")
    #expect(robot.floor.away == [.party(2)])
    robot.press("21")
    #expect(robot.floor.holder == .speaker(.person(3)))
    #expect(robot.floor.away == [.party(2)], "one who speaks does not bring the others back")
    robot.press("r2<Enter>")
    #expect(robot.floor.away.isEmpty)
    robot.press("0r11<Enter><Enter>11<Enter>")
    #expect(robot.said.contains("que volvió"), "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.floor.away.isEmpty)
    #expect(robot.floor.holder == .speaker(.person(1)))
  }

  @Test("Whoever left comes back by the keys of leaving, and is told before it is noted")
  func comesBack() {
    var robot = Self.opened
    robot.press("r21<Enter>")
    #expect(robot.floor.away == [.person(3)])
    robot.press("r21")
    #expect(robot.floor.away == [.person(3)])
    #expect(robot.said.contains("Enter: 21 Rodrigo"), "\(robot.screen)")
    robot.press("<Enter>")
    #expect(robot.floor.away.isEmpty)
    #expect(robot.state.sheet == nil)
  }

  @Test("While some meet apart nobody else is given the floor, and it says why")
  func apart() {
    var robot = Self.opened
    robot.press("d1<C-s>21")
    #expect(robot.said.contains("no está en la reunión por separado"), "\(robot.screen)")
    #expect(robot.floor.holder == .nobody)
    robot.press("11")
    #expect(robot.floor.holder == .speaker(.person(1)))
  }

  @Test("One who was interrupted and leaves takes nobody else's floor away in words")
  func interrupted() {
    var robot = Self.opened
    robot.press("11-21r11<Enter>")
    #expect(robot.floor.holder == .speaker(.person(3)))
    #expect(robot.said.contains("tiene la palabra 21 Rodrigo Bravo"), "\(robot.screen)")
    #expect(!robot.said.contains("ya no tiene la palabra"))
  }
}
