import Dialogue
import Testing

@testable import Interface

@Suite("Story: what a phase leaves open")
struct GatesStory {
  @Test("Leaving a phase names what stays open, with the count of its evidence, and takes a reason")
  func leave() {
    var robot = Robot.atTheTable()
    robot.press("<Left><Down>f")
    #expect(robot.screen.contains("ítems abiertos en «Fase previa»"))
    #expect(robot.screen.contains("[ ] 0/3"))
    #expect(robot.screen.contains("… y "))
    #expect(robot.said.contains("¿Hay condiciones para el diálogo?"))
    #expect(robot.screen.contains("Motivo"))
    robot.press("<Enter>")
    #expect(robot.mesa.phase == .preliminary)
    robot.press("Las partes ya están sentadas<Enter>")
    #expect(robot.mesa.phase == .opening)
    let step = robot.mesa.steps.last
    #expect(step?.reason == "Las partes ya están sentadas")
    #expect((step?.openItems ?? 0) > 0)
  }

  @Test("In the smallest window the reason is seen as well", arguments: [(60, 16), (80, 24)])
  func small(columns: Int, rows: Int) {
    var robot = Robot.atTheTable(columns: columns, rows: rows)
    robot.press("<Left><Down>fPorque sí")
    #expect(robot.screen.contains("Porque sí"))
    #expect(robot.screen.contains("ítems abiertos"))
    #expect(robot.screen.contains("… y "))
  }
}
