import Dialogue
import Testing

@testable import Interface

@Suite("Story: writing fails")
struct FailureStory {
  private let sentence = "No se pudo escribir en el libro: no queda espacio en el disco."

  @Test("The alarm stays until writing works; nothing is shown that is not on disk")
  func alarm() {
    var robot = Robot.inQuebradaHonda
    let before = robot.mesa
    robot.failure = sentence
    robot.press("<Down> ")
    #expect(robot.screen.contains(sentence))
    #expect(robot.mesa == before)
    robot.press("<Down><Up>b<Esc>-")
    #expect(robot.screen.contains(sentence))
    // What the key has to say is seen beside it.
    #expect(robot.screen.contains("Solo al revisar el pasado"))
    robot.press("L")
    #expect(robot.screen.contains(sentence))
    robot.press("<Enter>")
    robot.failure = nil
    robot.press("<Home><Down><Down> ")
    #expect(!robot.screen.contains(sentence))
  }

  @Test("The whole sentence is seen in the smallest window")
  func small() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.failure = sentence
    robot.press(" ")
    #expect(robot.screen.contains("disco."))
  }

  @Test("A form keeps what was typed, and saves it once writing works")
  func form() {
    var robot = Robot.inQuebradaHonda
    robot.failure = sentence
    robot.press("NImportante<C-s>")
    #expect(robot.screen.contains("Importante"))
    #expect(robot.screen.contains(sentence))
    #expect(robot.state.checkpoint.drafts.count == 1)
    robot.failure = nil
    robot.press("<C-s>")
    #expect(robot.mesa.notes.last?.text == "Importante")
    #expect(robot.state.alarm == nil)
  }
}
