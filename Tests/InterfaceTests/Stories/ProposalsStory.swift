import Dialogue
import Testing

@testable import Interface

@Suite("Story: proposals")
struct ProposalsStory {
  @Test("A proposal is countered, made viable and withdrawn, and none is an agreement")
  func chain() throws {
    var robot = Robot.atTheTable()
    robot.press("iagenda<Enter>nAgua<C-s>ipropuestas<Enter>")
    robot.press("n<Right>Diez cisternas al mes")
    #expect(robot.mesa.records.all(.proposal).isEmpty)
    robot.press("<C-s>")
    #expect(robot.screen.contains("Falta «propuesta»"))
    robot.press("Diez cisternas al mes<Tab><Tab><Right><Right>")
    robot.press("<Tab>Que la vía esté abierta<Tab><Tab><Tab><Right><C-s>")
    let first = try #require(robot.mesa.records.all(.proposal).first)
    #expect(first.code(.viability) == .conditional)
    #expect(first.text(.wouldMakeViable) == "Que la vía esté abierta")
    #expect(first.reference(.agendaItem) != nil)
    robot.press("n<Right><Right><Tab>Cinco al mes<Tab><Tab><Tab><Tab><Right><C-s>")
    let second = try #require(robot.mesa.records.all(.proposal).last)
    #expect(second.reference(.counters) == first.id)
    // The first cannot counter what counters it.
    robot.press("<Home>e<Tab><Tab><Tab><Tab><Right><C-s>")
    #expect(robot.said.contains("acabaría siendo contrapropuesta de sí misma"))
    robot.press("<C-x>")
    robot.press("e<Tab><Tab><Tab><Tab><Tab><Right><Right><C-s>")
    #expect(robot.mesa.records[first.id]?.code(.standing) == .withdrawn)
    #expect(robot.said.contains("En pie 1 de 2. Una propuesta no es todavía un acuerdo."))
    #expect(robot.mesa.records.all(.agreement).isEmpty)
    robot.press("iacuerdos<Enter>")
    #expect(!robot.screen.contains("cisternas"))
  }

  @Test("An apology is a kind of proposal, and an agreement is made from one")
  func apology() throws {
    var robot = Robot.atTheTable()
    robot.press("ipropuestas<Enter>n<Right><Right><Tab>Pedimos disculpas por el derrame<Tab>")
    robot.press("<Left><C-s>")
    let proposal = try #require(robot.mesa.records.all(.proposal).first)
    #expect(proposal.code(.proposalKind) == .apology)
    robot.press("g")
    let agreement = try #require(robot.state.sheet.flatMap(\.form))
    #expect(agreement.text(.record(.text)) == "Pedimos disculpas por el derrame")
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.agreement).first?.reference(.proposal) == proposal.id)
    #expect(robot.state.instrument == .agreements)
  }
}

extension Sheet {
  var form: Form? {
    if case .form(let form) = self { return form }
    return nil
  }
}
