import Dialogue
import Testing

@testable import Interface

@Suite("Story: the past under review")
struct ReviewStory {
  private func reviewing() -> Robot {
    var robot = Robot.inQuebradaHonda
    robot.press("s<Home><Enter>")
    return robot
  }

  @Test("A session is seen as it stood at its close, framed as past")
  func session() {
    let robot = reviewing()
    #expect(robot.screen.hasPrefix(" REVISIÓN · Quebrada Honda · al cierre de la sesión 1"))
    #expect(robot.state.table?.mesa.phase == .preliminary)
    #expect(robot.state.table?.mesa.sessions.count == 1)
    let frame = robot.state.render()
    #expect(frame[0, 0].style == robot.state.look.theme[.past])
    #expect(frame[0, 1].style == robot.state.look.theme[.past])
  }

  @Test("- and + step by a folio, on the same list, and say where the book ends")
  func stepping() {
    var robot = reviewing()
    robot.press("<Left><End><Enter><End><Right>---")
    #expect(robot.state.table?.past?.folio == 15)
    #expect(robot.state.checklist?.list == ChecklistID.all.last)
    robot.press(String(repeating: "-", count: 17))
    #expect(robot.state.table?.past?.folio == 1)
    #expect(robot.screen.contains("Este es el primer folio del libro."))
    robot.press(String(repeating: "+", count: 25))
    #expect(robot.state.table?.past?.folio == robot.state.table?.chronicle.folios.count)
    #expect(robot.screen.contains("Este es el último folio"))
    #expect(robot.state.table?.past?.mesa == robot.mesa)
  }

  @Test(
    "Nothing is written in the past, and each key says why",
    arguments: [
      " ", "p", "c", "d", "n", "N", "F", "sn", "sc", "u", "<C-r>", "f", "tn", "t<Enter>", "tx",
      "v ",
      "an", "a ", "af", "ax", "mN", "se",
    ])
  func nothingWritten(keys: String) {
    var robot = reviewing()
    let before = robot.mesa
    robot.press(keys)
    #expect(robot.mesa == before)
    #expect(robot.state.sheet == nil)
    #expect(robot.screen.contains("Está viendo el pasado"))
  }

  @Test("What changed since then is listed, and read whole")
  func differences() {
    var robot = reviewing()
    robot.press("D")
    #expect(robot.screen.contains("Qué cambió desde el folio 18"))
    #expect(robot.screen.contains("Se pasó a «Fase 1 · Inicio»"))
    robot.press("<Enter>")
    #expect(robot.screen.contains("┌ Cambios"))
    robot.press("<Esc><Esc><Esc>")
    #expect(robot.state.table?.past == nil)
  }

  @Test("A folio of the book is seen as the mesa stood then; 0 returns to the present")
  func folio() {
    var robot = Robot.inQuebradaHonda
    robot.press("b<Home><Down><Down><Enter>")
    #expect(robot.state.table?.past?.folio == 3)
    #expect(robot.state.table?.mesa.parties.count == 2)
    #expect(robot.screen.contains("folio 3/22"))
    robot.press("0")
    #expect(robot.state.table?.past == nil)
    #expect(robot.state.table?.mesa == robot.mesa)
  }

  @Test("From the past another session is chosen, also one that closed later")
  func fromThePast() {
    var robot = Robot.inQuebradaHonda
    robot.press("sc1<C-s>")
    robot.press("b<Home>" + String(repeating: "<Down>", count: 10) + "<Enter>")
    #expect(robot.state.table?.past?.folio == 11)
    robot.press("s<Home><Enter>")
    #expect(robot.state.table?.past?.session == 1)
    #expect(robot.state.table?.past?.folio == 18)
  }
}
