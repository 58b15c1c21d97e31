import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a mesa from nothing to a reviewed session")
struct WholeMesaStory {
  @Test("A mediator opens a mesa, walks, notes, undoes, closes the session and reviews it")
  func wholeStory() {
    var robot = Robot()
    robot.press("nQuebrada Honda<Tab>cotabam<Down><Enter><C-s>")
    #expect(robot.mesa.caseFile.name == "Quebrada Honda")
    #expect(robot.mesa.caseFile.place.ubigeo == "030502")
    #expect(robot.screen.contains("Hable con la cabeza de cada parte"))

    robot.press("tnComunidad Ñuñunhuayo<Enter><C-s>")
    robot.press("nMinera Los Andes<Enter><Right><C-s>")
    #expect(robot.mesa.parties.map(\.name) == ["Comunidad Ñuñunhuayo", "Minera Los Andes"])
    #expect(robot.mesa.parties.last?.details.kind == .company)

    robot.press("<Esc>sn<C-s><Esc>")
    #expect(robot.mesa.openSession?.number == 1)
    robot.press(" <Down>dNo hace falta todavía<Enter>")
    #expect(robot.screen.contains("[/] Pregunte a cada parte cómo ve lo ocurrido"))
    #expect(robot.screen.contains("Dispensado: No hace falta todavía"))

    robot.press("<Down>nÑandú, ¿acreditó?<C-s>")
    #expect(robot.mesa.notes.map(\.text) == ["Ñandú, ¿acreditó?"])
    robot.press("u")
    #expect(robot.mesa.notes.isEmpty)
    #expect(robot.screen.contains("Deshecho: Nota sobre"))
    robot.press("<C-r>")
    #expect(robot.mesa.notes.count == 1)
    #expect(robot.screen.contains("Rehecho: Nota sobre"))

    robot.press("sc1<C-s><Esc>")
    #expect(robot.mesa.openSession == nil)
    robot.press("<Down> s<Enter>")
    #expect(robot.screen.contains("REVISIÓN · Quebrada Honda · al cierre de la sesión 1"))
    #expect(robot.screen.contains("[ ] Pregunte a cada parte qué busca"))
    robot.press("D")
    #expect(
      robot.screen.contains("Pregunte a cada parte qué busca con la medida que tomó: de pendiente"))
    robot.press("<Esc><Esc>")
    #expect(robot.state.table?.past == nil)
    #expect(robot.screen.contains("[x] Pregunte a cada parte qué busca"))
  }

  @Test("All of the phase before the dialogue is walked, with one item waived")
  func walkPreliminary() {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>")
    let items = Robot.handbook[.preliminary].items(for: robot.mesa)
    for (index, item) in items.enumerated() {
      // An item that follows the data is marked by hand with a reason only.
      let keys = item.evidence == nil ? " " : " Visto con las partes<Enter>"
      robot.press((index == 3 ? "dYa se hizo en marzo<Enter>" : keys) + "<Down>")
    }
    let progress = robot.mesa.progress(of: Robot.handbook[.preliminary])
    #expect(progress == Progress(settled: items.count, total: items.count))
    #expect(robot.mesa.mark(of: items[3].id) == .waived)
    // Nothing is open, so the next phase asks for no reason.
    robot.press("<Left><Down>f")
    #expect(robot.mesa.phase == .opening)
    #expect(robot.mesa.steps.last?.reason == "")
  }

  @Test("Leaving a phase with open items takes a reason, which stays on record")
  func leaveWithOpenItems() {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s><Left><Down>f")
    #expect(robot.mesa.phase == .preliminary)
    #expect(robot.screen.contains("ítems abiertos en «Fase previa»: ¿por qué se pasa a otra"))
    robot.press("<Enter>")
    #expect(robot.mesa.phase == .preliminary)
    robot.press("Las partes ya están sentadas<Enter>")
    #expect(robot.mesa.phase == .opening)
    #expect(robot.mesa.steps.last?.reason == "Las partes ya están sentadas")
  }
}
