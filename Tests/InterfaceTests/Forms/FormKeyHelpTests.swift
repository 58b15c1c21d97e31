import Testing

@testable import Interface

@Suite("The keys of a form")
struct FormKeyHelpTests {
  @Test("F1 shows them over the form, which is as it was afterwards", arguments: ["N", "F", "tn"])
  func help(open: String) {
    var robot = Robot.inQuebradaHonda
    robot.press(open + "Agua")
    let (before, drafts) = (robot.screen, robot.state.checkpoint.drafts)
    #expect(robot.screen.contains("F1 teclas"))
    robot.press("<F1>")
    #expect(robot.screen.contains("Teclas del formulario"))
    #expect(robot.screen.contains("Tab ↓: campo siguiente"))
    #expect(robot.screen.contains("^X: salir y descartar lo escrito"))
    #expect(robot.state.checkpoint.drafts == drafts, "what is typed is kept meanwhile")
    robot.press("<Esc>")
    #expect(robot.screen == before)
  }

  @Test("What an editor saves while they are read is not lost")
  func editor() throws {
    var robot = Robot.inQuebradaHonda
    robot.press("NAgua")
    let field = try #require(robot.state.fieldInFocus)
    robot.press("<F1>")
    let isTaken = robot.state.take("Agua limpia", of: field)
    #expect(isTaken)
    robot.press("<Esc><C-s>")
    #expect(robot.mesa.notes.last?.text == "Agua limpia")
  }
}
