import Dialogue
import Testing

@testable import Interface

@Suite("Story: notes")
struct NotesStory {
  @Test("A note of several lines keeps its accents, typed or pasted")
  func severalLines() {
    var robot = Robot.inQuebradaHonda
    robot.press("nÑandú, ¿acreditó?<Enter>")
    robot.paste("— «sí», dijo\r\nLucía\tY.")
    robot.press("<C-s>")
    let note = robot.mesa.notes.last
    #expect(note?.text.hasPrefix("Ñandú, ¿acreditó?\n— «sí», dijo\nLucía") == true)
    #expect(note?.item != nil)
    #expect(note?.session == 2)
    robot.press("m")
    #expect(robot.screen.contains("Ñandú, ¿acreditó?"))
    #expect(robot.screen.contains("— «sí», dijo"))
  }

  @Test("A long note goes through the person's own editor and back")
  func editor() {
    var robot = Robot.inQuebradaHonda
    let long = (1...200).map { "Línea \($0) con ñ" }.joined(separator: "\n")
    robot.editor = { $0 + "\n" + long }
    robot.press("NInicio<C-o>")
    #expect(robot.asked.last == .editOutside("Inicio"))
    robot.press("<C-s>")
    #expect(robot.mesa.notes.last?.text == "Inicio\n" + long)
  }

  @Test("An editor left without saving changes nothing, and the screen says so")
  func editorLeft() {
    var robot = Robot.inQuebradaHonda
    robot.editor = { _ in nil }
    robot.press("NInicio<C-o>")
    #expect(robot.screen.contains("El editor se cerró sin guardar"))
    #expect(robot.screen.contains("Inicio"))
  }

  @Test("A note longer than its box is read to its end")
  func readWhole() {
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16)
    robot.press("N")
    robot.paste((1...60).map { "línea \($0)." }.joined(separator: "\n"))
    robot.press("<C-s>m")
    #expect(!robot.screen.contains("línea 60."))
    robot.press("<Enter><End>")
    #expect(robot.screen.contains("línea 60."))
    robot.press("<Home>")
    #expect(robot.screen.contains("línea 1."))
    robot.press("<Esc>")
    #expect(robot.state.room == .notes)
    #expect(robot.state.sheet == nil)
  }

  @Test("An empty note is turned down in its form")
  func empty() {
    var robot = Robot.inQuebradaHonda
    robot.press("N   <C-s>")
    #expect(robot.screen.contains("Falta la nota"))
  }
}
