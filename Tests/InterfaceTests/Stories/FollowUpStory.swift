import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: from a promise to what was found")
struct FollowUpStory {
  /// On follow-up, with a commitment of the ministry that is due on 30 September 2026.
  private func robot() -> Robot {
    var robot = Robot.atTheTable()
    robot.press("sn<C-s>iacuerdos<Enter>n<Enter>El ministerio arreglará la vía<C-s>")
    robot.press("ncompromiso<Enter>Nivelar la vía<Tab><Right><Right> <Tab><Tab>30.09.2026<C-s>")
    robot.bindAgreements()
    robot.press("<Esc>sc1<C-s>iverificación<Enter>")
    return robot
  }

  @Test("A public entity is warned early; what is late, moved and met is told in words")
  func lights() throws {
    var robot = robot()
    #expect(robot.screen.contains("por vencer, faltan"))
    robot.pass(minutes: 20 * 24 * 60)
    robot.press("j")
    #expect(robot.screen.contains("días de retraso"))
    #expect(robot.said.contains("Compromisos abiertos 1 · vencidos 1"))
    robot.press("navance<Enter><Right><Tab><Tab>Llegó la máquina<C-s>")
    robot.press("<Home>nreprog<Enter>")
    #expect(robot.said.contains("El plazo vigente vence el"))
    robot.press("29.09.2026<Tab>Lluvias<C-s>")
    #expect(robot.said.contains("solo puede prorrogarse a una fecha posterior"))
    robot.press("<C-x>nreprog<Enter>30.11.2026<C-s>")
    #expect(robot.screen.contains("Falta «motivo de la prórroga»"))
    robot.press("Lluvias<C-s><Home>")
    #expect(robot.screen.contains("días de retraso"))
    #expect(robot.said.contains("se pide pasar al 30 de noviembre de 2026: falta el acuerdo de"))
    robot.press("unreprog<Enter>30.11.2026<Tab>Lluvias<Tab> <Right> <C-s><Home>")
    #expect(robot.screen.contains("reprogramado · en plazo"))
    let commitment = try #require(robot.mesa.records.all(.commitment).first)
    let view = robot.mesa.commitment(
      commitment.id, on: robot.state.now.date, holidays: robot.state.holidays)
    #expect(view?.history.count == 2)
    robot.press("nalerta<Enter>Ministerio<Tab>La máquina se fue<C-s><Home>")
    #expect(robot.screen.contains("con alerta temprana"))
    robot.press(
      "nverificación<Enter>Defensoría<Tab><Tab><Right><Tab>Vía nivelada<Tab>A las partes<C-s>")
    robot.press("<Home>")
    #expect(robot.said.contains("Cumplido ·"))
    #expect(!robot.screen.contains("Compromisos abiertos"))
  }

  @Test("The next session begins with what was promised before")
  func nextSession() {
    var robot = robot()
    robot.pass(minutes: 20 * 24 * 60)
    robot.press("<Esc>sn<C-s>")
    #expect(robot.mesa.openSession?.number == 2)
    #expect(robot.screen.contains("Compromisos y normas por emitir"))
    #expect(robot.said.contains("Lo ya prometido se revisa antes"))
    #expect(robot.said.contains("días de retraso"))
    #expect(robot.said.contains("Nivelar la vía · Ministerio"))
    robot.press("<Esc>iagenda<Enter>")
    #expect(robot.said.contains("Primero lo ya prometido: 1 compromiso abierto, 1 vencido"))
    robot.press("C")
    #expect(robot.said.contains("Nivelar la vía · Ministerio"))
    #expect(robot.said.contains("Responsables: Ministerio de Transportes"))
  }

  @Test("What is urgent stands first, and what was met last")
  func order() {
    var robot = robot()
    robot.press(
      "iacuerdos<Enter>ncompromiso<Enter>Pagar jornales<Tab><Tab><Tab>25.09.2026<C-s>")
    robot.press("<Home>ncompromiso<Enter>Comprar tubos<C-s>iverificación<Enter>")
    func actions() -> [String] {
      robot.state.recordRows(of: .followUp).filter { $0.depth == 0 }.map { $0.record.text(.action) }
    }
    #expect(actions() == ["Pagar jornales", "Nivelar la vía", "Comprar tubos"])
    robot.press("K<Home>navance<Enter><Right><Right><C-s>")
    #expect(actions() == ["Nivelar la vía", "Comprar tubos", "Pagar jornales"])
  }
}
