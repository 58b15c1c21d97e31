import Dialogue
import Testing

@testable import Interface

@Suite("Story: a book that is open for reading")
struct ReadOnlyStory {
  private let sentence = "El libro está abierto en otro programa; aquí solo se puede leer."

  private func reading() -> Robot {
    var robot = Robot.inQuebradaHonda
    robot.readOnly = sentence
    robot.press("L<Enter>")
    return robot
  }

  @Test(
    "Nothing is written, and each key says why",
    arguments: [
      " ", "c", "n", "N", "F", "sn", "sc", "u", "<C-r>", "tn", "t<Del>", "v ", "a ", "se",
    ])
  func nothingWritten(keys: String) {
    var robot = reading()
    let before = robot.state.table?.chronicle.folios.count
    robot.press(keys)
    #expect(robot.state.table?.chronicle.folios.count == before)
    #expect(robot.state.sheet == nil)
    #expect(robot.screen.contains(sentence))
    #expect(robot.screen.contains("solo lectura"))
  }

  @Test("Everything is read: guide, notes, book, past and differences")
  func read() {
    var robot = reading()
    robot.press("<Enter><Esc>m<Enter><Esc><Esc>b<Space><Esc><Home><Enter>D<Esc>0s<Home><Enter>")
    #expect(robot.state.table?.past?.session == 1)
  }

  @Test("Folios of another process appear, and cursors stay within their lists")
  func followed() {
    var robot = reading()
    robot.press("t<End>")
    var shorter = Chronicle(Array(robot.state.table?.chronicle.folios.prefix(2) ?? []))
    robot.state.table?.chronicle = shorter
    robot.state.receive(.followed(after: 0))
    #expect(robot.state.cursor == 0)
    #expect(robot.screen.contains("Comunidad campesina"))
    shorter = Chronicle(Array(shorter.folios.prefix(1)))
    robot.state.table?.chronicle = shorter
    robot.state.receive(.followed(after: 0))
    #expect(robot.screen.contains("Todavía no hay partes."))
  }
}
