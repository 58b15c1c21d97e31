import Dialogue
import Testing

@testable import Interface

@Suite("Texts that are read to their end")
struct ReaderTests {
  private func reading(rows: Int = 24) -> Robot {
    var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: rows)
    let lines = (1...90).map { "línea \($0)." }
    robot.state.sheet = .reader(
      Reader(title: "Prueba", paragraphs: lines.map { Paragraph(text: $0) }))
    return robot
  }

  @Test("arrows, pages and the ends move within the text, and never beyond it")
  func moving() {
    var robot = reading()
    robot.press("<Down><Down>j")
    #expect(robot.screen.contains("línea 4.") && !robot.screen.contains("línea 3."))
    robot.press("k<Up><PgUp><PgUp>")
    #expect(robot.screen.contains("línea 1."))
    robot.press("<PgDn>")
    #expect(!robot.screen.contains("línea 1."))
    robot.press("<End><Down><PgDn>")
    #expect(robot.screen.contains("línea 90.") && robot.screen.contains("90/90"))
    robot.send(.scroll(-100, at: Point(column: 0, row: 0)))
    robot.press("<Home>")
    #expect(robot.screen.contains("línea 1."))
  }

  @Test("a window that grows shows more, and the text stays within it")
  func growing() {
    var robot = reading(rows: 16)
    robot.press("<End>")
    robot.send(.resize(Size(columns: 80, rows: 60)))
    #expect(robot.screen.contains("línea 90."))
  }

  @Test(
    "Enter, q and Esc close it; other keys do nothing to the room behind",
    arguments: ["<Enter>", "q", "<Esc>"])
  func closing(key: String) {
    var robot = reading()
    let before = robot.state.table?.chronicle.folios.count
    robot.press("xdn")
    #expect(robot.state.table?.chronicle.folios.count == before)
    robot.press(key)
    #expect(robot.state.sheet == nil)
    #expect(!robot.asked.contains(.quit))
  }
}
