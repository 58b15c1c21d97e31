import Dialogue
import Testing

@testable import Interface

@Suite("Story: phases")
struct PhasesStory {
  @Test("The mesa walks forward and back, with a reason each time that items stay open")
  func walk() {
    var robot = Robot()
    robot.press("nUno<C-s><Left><Down><Down>f")
    #expect(robot.screen.contains("ítems abiertos en «Fase previa»"))
    robot.press("Hay apuro<Enter>")
    #expect(robot.mesa.phase == .expression)
    robot.press("<Left><Home>fFaltaba algo<Enter>")
    #expect(robot.mesa.phase == .preliminary)
    #expect(robot.mesa.steps.map(\.reason) == ["Hay apuro", "Faltaba algo"])
    robot.press("b")
    #expect(robot.screen.contains("Se pasó a «Fase 2"))
    robot.press("u")
    #expect(robot.mesa.phase == .expression)
    #expect(robot.screen.contains("Deshecho: Se pasó a «Fase previa»"))
  }

  @Test("Where the mesa stands already, and on a norm, the key says why it does nothing")
  func nowhere() {
    var robot = Robot()
    robot.press("nUno<C-s>f")
    #expect(robot.screen.contains("La mesa ya está en esta fase."))
    robot.press("<Left><End>f")
    #expect(robot.screen.contains("Señale antes una fase"))
  }

  @Test("All eight phases can be entered in any order", arguments: Phase.allCases)
  func any(phase: Phase) {
    var robot = Robot()
    robot.press("nUno<C-s>")
    guard phase != .preliminary else { return }
    robot.press("<Left>" + String(repeating: "<Down>", count: phase.rawValue) + "fPorque sí<Enter>")
    #expect(robot.mesa.phase == phase)
    #expect(robot.state.checklist?.pane == .items)
  }
}
