import Dialogue
import Testing

@testable import Interface

@Suite("A message that is longer than a row")
struct MessageTests {
  private static let sentence =
    "El libro dejó de admitir folios porque falló la escritura: el disco está lleno; libere "
    + "espacio y repita. Lo ya confirmado está a salvo; vuelva a abrirlo."

  private func robot(columns: Int = 80, rows: Int = 24) -> Robot {
    var robot = Robot(columns: columns, rows: rows)
    robot.press("nQuebrada Honda<C-s>")
    return robot
  }

  private func words(_ robot: Robot) -> String {
    robot.state.render().text.split(separator: "\n").map { $0.trimmed }.joined(separator: " ")
  }

  @Test("can be read to its end, as alarm too", arguments: [(80, 24), (60, 16), (200, 50)])
  func whole(columns: Int, rows: Int) {
    var robot = robot(columns: columns, rows: rows)
    robot.state.message = Message(.warning, Self.sentence)
    #expect(words(robot).contains(Self.sentence))
    robot.state.message = nil
    robot.state.alarm = Self.sentence
    #expect(words(robot).contains(Self.sentence))
    robot.press("n")
    #expect(words(robot).contains(Self.sentence))
  }

  @Test("leaves the row of the cursor and the keys on the screen")
  func cursor() {
    var robot = robot(columns: 60, rows: 16)
    robot.press("<End>")
    robot.state.alarm = Self.sentence
    let frame = robot.state.render()
    #expect(frame.text.split(separator: "\n").last?.contains("ayuda") == true)
    let row = String(frame.rows[frame.cursor.row].compactMap(\.character))
    #expect(row.contains("[ ]"))
  }

  @Test("a complaint of a form is read whole within its border")
  func complaint() {
    var robot = robot()
    robot.press("n")
    robot.state.receive(.couldNotOpen(Self.sentence))
    let inside = robot.screen.split(separator: "\n").map { row in
      String(row.filter { $0 != "│" }).trimmed
    }
    #expect(inside.joined(separator: " ").contains(Self.sentence))
  }

  @Test("says at once why a book can only be read")
  func readOnly() {
    var robot = robot()
    robot.state.receive(
      .opened(Chronicle(), readOnly: "Otro programa tiene este libro.", notices: ["Otra cosa."]))
    #expect(robot.screen.contains("Otro programa tiene este libro."))
  }
}
