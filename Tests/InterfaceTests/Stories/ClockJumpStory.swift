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

  @Test("After ten silent hours it asks once, and n records none of them")
  func silent() {
    var robot = Self.speaking
    robot.jump(seconds: 36_000)
    #expect(robot.said.contains("nadie vio el reloj"))
    #expect(robot.screen.contains("s siguió quien hablaba  n no se registra"), "\(robot.screen)")
    #expect(!robot.screen.contains("interrumpe"))
    robot.press("<Esc>x")
    #expect(robot.said.contains("Primero diga qué pasó"))
    #expect(robot.said.contains("nadie vio el reloj"))
    #expect(robot.mesa.floor(of: 1).holder == .speaker(.person(1)))
    robot.press("n")
    #expect(!robot.said.contains("nadie vio el reloj"))
    #expect((120...123).contains(seconds(robot)), "\(seconds(robot))")
    robot.press("11")
    robot.pass(seconds: 60)
    robot.press("0")
    #expect((180...186).contains(seconds(robot)), "\(seconds(robot))")
    let table = TurnsTable(robot.mesa, of: 1, at: robot.state.now, .spanish)
    #expect(table.rows(.other).contains { $0.seconds >= 35_990 })
  }

  /// The book opened again in another run, so many seconds after the last key.
  private func opened(after seconds: Int, seen: Int?) -> Robot {
    var robot = Self.speaking
    robot.press("m11")
    let chronicle = robot.state.table?.chronicle ?? Chronicle()
    let last = robot.state.now
    robot.pass(seconds: seconds)
    let instant = seen.map {
      Timestamp(milliseconds: last.milliseconds + $0 * 1000, offsetMinutes: 0)
    }
    robot.state.receive(.opened(chronicle, readOnly: nil, notices: [], seen: instant))
    return robot
  }

  @Test(
    "Killed and opened again it asks of any gap, from when the clock was last seen",
    arguments: [(40, nil, true), (40, 38, false), (90, 30, true), (4, nil, false), (40, 60, true)])
  func killed(after: Int, seen: Int?, asks: Bool) {
    var robot = opened(after: after, seen: seen)
    robot.press("S")
    #expect(robot.said.contains("nadie vio el reloj") == asks)
  }

  @Test("What of a gap nobody answers for is not recorded where the session is closed")
  func closedUnanswered() {
    var robot = opened(after: 100, seen: 20)
    robot.press("sc1<C-s>")
    #expect(robot.mesa.openSession == nil, "\(robot.said)")
    // The two minutes before, and the twenty seconds that were seen.
    #expect((140...144).contains(seconds(robot)), "\(seconds(robot))")
  }

  @Test("Another zone changes the hours that are shown and no length")
  func zone() {
    var robot = Self.speaking
    robot.jump(seconds: 1, offsetMinutes: 0)
    robot.press("0")
    #expect((120...124).contains(seconds(robot)), "\(seconds(robot))")
  }
}
