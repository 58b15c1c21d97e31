import Dialogue
import Testing

@testable import Interface

@Suite("Story: the window changes its size")
struct ResizeStory {
  @Test("From 200×60 to 20×5 and back nothing is lost", arguments: Scene.allCases)
  func thereAndBack(scene: Scene) {
    var robot = scene.robot(columns: 200, rows: 60)
    let before = robot.state.render()
    for columns in stride(from: 190, through: 20, by: -34) {
      robot.send(.resize(Size(columns: columns, rows: max(5, columns * 3 / 10))))
    }
    robot.send(.resize(Size(columns: 20, rows: 5)))
    #expect(robot.screen.contains("Agrande la ventana"))
    #expect(robot.screen.contains("20×5"))
    // No key is taken blindly.
    robot.press("q x<Esc><Enter>")
    robot.send(.resize(Size(columns: 200, rows: 60)))
    #expect(robot.state.render() == before)
  }

  @Test("Only ^C is taken in a window that is too small")
  func tooSmall() {
    var robot = Robot(columns: 59, rows: 16)
    robot.press("q")
    robot.paste("texto")
    #expect(robot.asked.isEmpty)
    robot.press("<C-c>")
    #expect(robot.asked == [.quit])
  }
}
