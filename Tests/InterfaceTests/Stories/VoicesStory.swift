import Dialogue
import Testing

@testable import Interface

@Suite("Story: what the parties say")
struct VoicesStory {
  @Test("A claim is told apart as fact or supposition, proved, verified and said back")
  func claim() throws {
    var robot = Robot.atTheTable()
    robot.press(
      "idicen<Enter>nafirmación<Enter><Right><Tab>El camión derramó relave<Tab><Right><Right>")
    robot.press("<Tab><Right><Tab>Fotos del 3 de mayo<C-s>")
    let claim = try #require(robot.mesa.records.all(.claim).first)
    #expect(claim.party() == 1)
    #expect(claim.party(.against) == 2)
    #expect(claim.code(.nature) == .fact)
    #expect(claim.code(.verified) == .pending)
    robot.press("ncompren<Enter><Right><Right><Tab><Right><Tab>Dicen que un camión volcó<C-s>")
    let understood = try #require(robot.mesa.records.all(.understanding).first)
    #expect(understood.reference(.claim) == claim.id)
    #expect(understood.party() == 2)
    #expect(understood.code(.understood) == .yes)
    robot.press("<Home>e<Tab><Tab><Tab><Tab><Tab><Right><C-s>")
    #expect(robot.mesa.records[claim.id]?.code(.verified) == .yes)
  }

  @Test("A party that has not spoken is named, with what helps, until it speaks in this session")
  func silence() {
    var robot = Robot.atTheTable()
    robot.press("s<C-s>idicen<Enter>")
    #expect(robot.said.contains("Aún no se oyó a: Comunidad de Challhua, Minera Los Andes"))
    #expect(robot.said.contains("una pregunta abierta, parafrasear o resumir"))
    for times in 1...3 {
      let party = String(repeating: "<Right>", count: times)
      robot.press("nposición<Enter>\(party)<Tab><Tab>Queremos agua<C-s>")
    }
    #expect(!robot.screen.contains("Aún no se oyó"))
    // In the next session each is silent again.
    robot.press("<Esc>Ss<C-s>idicen<Enter>")
    #expect(robot.said.contains("Aún no se oyó a: Comunidad de Challhua"))
  }
}
