import Dialogue
import Testing

@testable import Interface

@Suite("The mouse")
struct MouseUseTests {
  @Test("is left to the terminal by an action, taken again by the same, and the choice is kept")
  func chosen() {
    var robot = Robot.inQuebradaHonda
    #expect(robot.state.mouse.isUsed)
    #expect(robot.state.checkpoint.mouse == nil)
    robot.press(":raton<Enter>")
    #expect(robot.asked.last == .useMouse(false))
    #expect(robot.screen.contains("El ratón queda para la terminal."))
    let kept = robot.state.checkpoint
    #expect(kept.mouse == false)
    var next = Robot()
    next.state.restore(kept)
    #expect(!next.state.mouse.isUsed)
    robot.press(":raton<Enter>")
    #expect(robot.asked.last == .useMouse(true))
    #expect(robot.state.checkpoint.mouse == true)
  }

  @Test("stays with the terminal where the environment says so, whatever was chosen")
  func refused() {
    var robot = Robot.inQuebradaHonda
    robot.state.mouse = MouseUse(isRefused: true)
    robot.state.restore(Checkpoint(mouse: true))
    #expect(!robot.state.mouse.isUsed)
    robot.press(":raton<Enter>")
    #expect(robot.screen.contains("MESA_RATON=no"))
    #expect(!robot.asked.contains(.useMouse(true)))
  }
}
