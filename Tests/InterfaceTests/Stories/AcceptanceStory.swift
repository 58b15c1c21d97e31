import Dialogue
import Testing

@testable import Interface

@Suite("Story: what the parties say to an agreement")
struct AcceptanceStory {
  @Test("Each party accepts after the reading, consults its bases, and says how content it is")
  func acceptance() throws {
    var robot = Robot.atTheTable()
    robot.press("iacuerdos<Enter>n<Enter>La empresa entregará agua<C-s>")
    robot.press(
      "naceptación<Enter><Right><Tab><Right><Right><Tab>Si llega limpia<Tab><Tab>quechua<Tab><Right>"
    )
    robot.press("<C-s>")
    let acceptance = try #require(robot.mesa.records.all(.acceptance).first)
    #expect(acceptance.code(.answer) == .reserves)
    #expect(acceptance.text(.language) == "quechua")
    #expect(acceptance.flag(.interpreter))
    robot.press("nconsulta<Enter><Right><Tab>Asamblea comunal<Tab>30.09.2026<C-s>")
    let consultation = try #require(robot.mesa.records.all(.baseConsultation).first)
    #expect(consultation.text(.ratifiedBy) == "Asamblea comunal")
    #expect(consultation.code(.ratification) == .pending)
    robot.press("nnorma<Enter><Right><Right><Right><Tab>Tarifa del agua<Tab>Municipalidad<Tab>")
    robot.press("15 dias calendario<C-s>")
    #expect(robot.mesa.records.all(.normToIssue).first?.text(.entity) == "Municipalidad")
    robot.press("nsatisfacción<Enter><Right><Tab><Right><Right><C-s>")
    #expect(robot.mesa.records.all(.satisfaction).first?.code(.satisfaction) == .partly)
    #expect(robot.screen.contains("satisfecha en parte"))
    #expect(robot.screen.contains("acepta con reservas"))
  }
}
