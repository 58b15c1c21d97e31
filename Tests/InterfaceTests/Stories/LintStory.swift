import Dialogue
import Testing

@testable import Interface

@Suite("Story: the holes of an agreement")
struct LintStory {
  /// On the agreements, with one that lacks nearly everything.
  private func robot() -> Robot {
    var robot = Robot.atTheTable()
    robot.press("iacuerdos<Enter>n<Enter>La empresa entregará agua<C-s>")
    robot.press("ncompromiso<Enter>Entregar agua cada lunes<C-s>")
    return robot
  }

  @Test("The counters follow every key, and each hole is named with why and how to mend it")
  func counters() {
    var robot = robot()
    #expect(robot.said.contains("Acuerdos con plazo 0/1 · con responsable 0/1"))
    #expect(robot.said.contains("con seguimiento 0/1 · agenda: no"))
    #expect(robot.said.contains("!! No hay plazo."))
    robot.press("e<Tab> <Right> <Tab><Tab>30 dias habiles")
    #expect(robot.said.contains("30 días hábiles desde la firma: si se firma el"))
    robot.press("<Tab>Comuneros<Tab>Defensoría<Tab>Prefectura<C-s>")
    #expect(robot.said.contains("con plazo 1/1 · con responsable 1/1"))
    #expect(robot.said.contains("con seguimiento 1/1"))
    robot.press("<Home><Space>")
    #expect(robot.said.contains("Lea el texto en voz alta, pregunte"))
  }

  @Test("A finding is waived from the screen with a reason, which can be read, and taken back")
  func waiver() throws {
    var robot = robot()
    let before = robot.state.lintFindings(robot.mesa).count(where: \.blocks)
    robot.press("dplazo")
    #expect(robot.screen.contains("¿Qué se dispensa?"))
    robot.press("<Enter>")
    #expect(robot.said.contains("Sin plazo no hay"))
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.waiver).isEmpty)
    robot.press("Lo fija el comité de obra el lunes<C-s>")
    let waiver = try #require(robot.mesa.records.all(.waiver).first)
    #expect(waiver.code(.lintRule) == .missingDeadline)
    #expect(waiver.reference(.commitment) == robot.mesa.records.all(.commitment).first?.id)
    #expect(robot.state.lintFindings(robot.mesa).count(where: \.blocks) == before - 1)
    #expect(robot.said.contains("dispensados 1"))
    robot.press("/Entregar agua<Enter>")
    #expect(robot.said.contains("dispensado: Lo fija el comité de obra el lunes"))
    robot.press("<End>")
    #expect(robot.screen.contains("falta plazo"))
    robot.press("xYa hay fecha<Enter>")
    #expect(robot.state.lintFindings(robot.mesa).count(where: \.blocks) == before)
  }

  @Test("Where nothing is to waive it says so")
  func nothing() {
    var robot = Robot.atTheTable()
    robot.press("iagenda<Enter>d")
    #expect(robot.screen.contains("Solo se dispensan hallazgos de acuerdos"))
    robot.press("iacuerdos<Enter>d")
    #expect(robot.screen.contains("Aquí no hay ningún hallazgo por dispensar."))
  }
}
