import Dialogue
import Testing

@testable import Interface

@Suite("Story: watch over rights")
struct RightsStory {
  @Test("One key from anywhere: incident, wounded, detained, visit and call are written down")
  func watch() throws {
    var robot = Robot.atTheTable()
    robot.press("s<C-s>bO")
    #expect(robot.state.instrument == .rights)
    robot.press("n<Enter>9.30<Tab>Puente Challhua<Tab>Disparos al aire<Tab>")
    robot.press("Gases<Tab><Right><Tab>DINOES<C-s>")
    let incident = try #require(robot.mesa.records.all(.forceIncident).first)
    #expect(incident.text(.hour) == "09:30")
    #expect(incident.flag(.firearms))
    // Somebody nobody could name.
    robot.press("nvíctima<Enter>19<Tab><Tab><Tab><Right><C-s>")
    #expect(robot.mesa.records.all(.victim).count == 1)
    #expect(robot.screen.contains("H-1"))
    robot.press(
      "ndetención<Enter><Tab><Tab><Tab><Tab>21.09.2026<Tab>10:15<Tab><Tab>")
    robot.press(
      "Bloqueo<Tab>PNP Tambobamba<Tab><Tab><Tab>Comisaría<Tab><Enter>En la plaza<Tab><Tab>")
    robot.press("11:00, oficina, 20 min, Sgto. Ruiz<Tab>12:40<Tab>Liberado a las 18:00<C-s>")
    let detention = try #require(robot.mesa.records.all(.detention).first)
    // The entries of the register (source 001, norm 8).
    let register: [FieldKey] = [
      .key, .arrestReason, .officers, .arrestDate, .arrestHour, .circumstances, .interrogations,
      .firstAppearance, .custody, .release,
    ]
    #expect(register.filter { detention[$0] == nil } == [], "\(detention)")
    // Who is free again is not to be seen any more.
    #expect(EvidenceRule.detaineesSeen.tally(robot.mesa) == Tally(done: 0, total: 0))
    robot.press(
      "nvisita<Enter><Right><Tab>Comisaría de Tambobamba<Tab><Tab>12:00<Tab>1<Tab><Tab><Tab><Tab>n<Tab>"
    )
    robot.press("Sin registro a la vista<C-s>")
    #expect(robot.mesa.records.all(.visit).first?.text(.text) == "Sin registro a la vista")
    robot.press(
      "ncomuni<Enter><Right><Right><Tab>Fiscal Rojas<Tab><Tab>13:05<Tab>Se informó<Tab>Irá hoy<Tab>"
    )
    robot.press("13.20<C-s>")
    let call = try #require(robot.mesa.records.all(.communication).first)
    #expect(call.code(.recipient) == .prosecutor)
    #expect(call.text(.reply) == "Irá hoy")
    #expect(call.text(.replyHour) == "13:20")
    #expect(robot.said.contains("Incidentes de fuerza 1 · Víctimas 1 · Detenciones 1 · Visitas 1"))
  }
}
