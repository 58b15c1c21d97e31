import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// The bell rings where somebody wants it, once for each warning.
@Suite("Story: the bell of the Sala")
struct BellStory {
  /// A turn of two minutes, on a matter of five.
  private static let speaking: Robot = {
    var robot = Robot.atTheTable()
    robot.perform(.person(.add(PersonDetails(name: "Fortunato Ayala", party: 1))))
    robot.perform(
      .record(.addRecord(.agendaItem, [.title: .text("Agua"), .minutes: .number(5)])))
    robot.press("Sn<C-s>l2<Enter><Tab>11")
    return robot
  }()

  /// Whether it rings, each of so many seconds after the one before.
  private func rings(_ robot: inout Robot, after seconds: Int...) -> [Bool] {
    seconds.map {
      robot.jump(seconds: $0)
      return robot.state.takeBell()
    }
  }

  @Test("Nobody hears it who did not ask for it")
  func off() {
    var robot = Self.speaking
    let rung = rings(&robot, after: 100, 10)
    #expect(rung == [false, false])
    #expect(robot.said.contains("el turno termina en"))
  }

  @Test(
    "It rings once before the end of a turn, once before that of a matter, and anew for the next turn"
  )
  func once() {
    var robot = Self.speaking
    robot.press(":timbre<Enter>")
    #expect(robot.said.contains("El timbre sonará una vez"))
    // Two minutes of a turn, and three before the end of a matter of five.
    let rung = rings(&robot, after: 60, 35, 1, 30, 1)
    #expect(rung == [false, true, false, true, false])
    robot.press("011")
    let next = rings(&robot, after: 60, 40, 1)
    #expect(next == [false, true, false])
    robot.press(":timbre<Enter>011")
    let silent = rings(&robot, after: 100)
    #expect(silent == [false])
  }

  @Test("The choice is kept for the next time, and another window than that of the clock is silent")
  func kept() {
    var robot = Self.speaking
    robot.press(":timbre<Enter>")
    var next = Robot()
    next.state.restore(robot.state.checkpoint)
    #expect(next.state.bell.isUsed)
    robot.state.keepsClock = false
    let rung = rings(&robot, after: 100)
    #expect(rung == [false])
  }
}
