import Dialogue
import Testing

@testable import Interface

@Suite("The bar of keys")
struct KeyBarTests {
  private func bar(_ robot: Robot) -> String {
    robot.screen.split(separator: "\n").last.map { String($0) } ?? ""
  }

  @Test("the way out is in every bar, in the smallest window too", arguments: Scene.allCases)
  func wayOut(scene: Scene) {
    let text = bar(scene.robot(columns: 60, rows: 16))
    #expect(text.contains("Esc ") || text.contains("Q salir"))
    #expect(TextWidth.of(text) < 60)
  }

  @Test("the library offers to quit, not to go back")
  func library() {
    var robot = Robot()
    #expect(bar(robot).contains("Q salir"))
    #expect(!bar(robot).contains("Esc"))
    robot.press("nUno<C-s>L/u")
    #expect(bar(robot).contains("Esc quitar filtro"))
  }

  @Test("a form that was typed into leaves a draft, one that was not is closed")
  func forms() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("N")
    #expect(bar(robot).contains("Esc cerrar"))
    #expect(bar(robot).contains("^O su editor"))
    robot.press("a")
    #expect(bar(robot).contains("Esc borrador"))
  }

  @Test("with the phases in focus entering the list comes first, and marking is grey")
  func lists() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("<Left>")
    #expect(bar(robot).hasPrefix(" ⏎ abrir"))
    let frame = robot.state.render()
    let row = frame.rows[frame.size.rows - 1]
    let mark = try #require(row.first { $0.character == "␣" })
    #expect(mark.style == robot.state.look.theme[.keyDisabled])
  }

  @Test("a running session is closed, another one is not offered")
  func session() {
    var robot = Robot.inQuebradaHonda
    robot.press("s")
    #expect(bar(robot).contains("c cerrar sesión"))
    #expect(!bar(robot).contains("abrir sesión"))
    robot.press("c1<C-s>")
    #expect(bar(robot).contains("n abrir sesión"))
    #expect(!bar(robot).contains("cerrar sesión"))
  }
}
