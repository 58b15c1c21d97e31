import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a clock that jumps while somebody speaks")
struct ClockJumpStory {
  private static let speaking: Robot = {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.press("Sn<C-s>11")
    robot.pass(seconds: 120)
    return robot
  }()

  private func seconds(_ robot: Robot) -> Int {
    robot.mesa.floor(of: 1, at: robot.state.now).turns.reduce(0) { $0 + $1.seconds }
  }

  @Test("Set back it takes nothing from a turn, asks nothing, and goes on from there")
  func backwards() {
    var robot = Self.speaking
    let before = seconds(robot)
    robot.press("m11")
    robot.jump(seconds: -900)
    #expect(!robot.said.contains("nadie vio el reloj"))
    robot.press("0")
    #expect(robot.mesa.floor(of: 1).turns.allSatisfy { $0.milliseconds >= 0 })
    #expect((before...(before + 3)).contains(seconds(robot)))
  }

  @Test("After ten silent hours it asks once, and Enter records none of them")
  func silent() {
    var robot = Self.speaking
    robot.jump(seconds: 36_000)
    #expect(robot.said.contains("nadie vio el reloj"))
    robot.press("<Enter>")
    #expect(!robot.said.contains("nadie vio el reloj"))
    #expect((120...123).contains(seconds(robot)), "\(seconds(robot))")
    robot.press("11")
    robot.pass(seconds: 60)
    robot.press("0")
    #expect((180...186).contains(seconds(robot)), "\(seconds(robot))")
    let table = TurnsTable(robot.mesa, of: 1, at: robot.state.now, .spanish)
    #expect(table.rows(.other).contains { $0.seconds >= 35_990 })
  }

  @Test("Another zone changes the hours that are shown and no length")
  func zone() {
    var robot = Self.speaking
    robot.jump(seconds: 1, offsetMinutes: 0)
    robot.press("0")
    #expect((120...124).contains(seconds(robot)), "\(seconds(robot))")
  }
}
