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
    robot.press("<Home>e<Tab><Tab><Tab><Tab><Right><C-s>")
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
      robot.press("nposición<Enter>\(party)<Tab><Right><Tab>Queremos agua<C-s>")
    }
    #expect(!robot.screen.contains("Aún no se oyó"))
    // In the next session each is silent again.
    robot.press("<Esc>scn<C-s>idicen<Enter>")
    #expect(robot.said.contains("Aún no se oyó a: Comunidad de Challhua"))
  }

  @Test("The table is filled cell by cell with the arrows, matter by matter")
  func table() throws {
    var robot = Robot.atTheTable()
    robot.press("iagenda<Enter>nAgua<C-s>nCarretera<C-s>idicen<Enter>t")
    #expect(robot.screen.contains("Agua"))
    #expect(robot.screen.contains("Posición"))
    robot.press(
      "<Enter>Que no se toque el río<C-s><Right><Enter>Agua limpia para los animales<C-s>")
    robot.press("<Down><Right><Enter>Operar todo el año<C-s>")
    let said = robot.mesa.records.all(.statement)
    #expect(said.map { $0.party() } == [1, 1, 2])
    #expect(said.map { $0.code(.statementKind) } == [.position, .interest, .need])
    let agua = robot.mesa.records.all(.agendaItem)[0].id
    #expect(said.allSatisfy { $0.reference(.agendaItem) == agua })
    #expect(robot.said.contains("Que no se toque"))
    // The same cell again corrects; n adds.
    robot.press("<Enter> y pagar menos<C-s>nPaz<C-s>")
    #expect(
      robot.mesa.records.all(.statement).map { $0.text(.text) }.suffix(2)
        == ["Operar todo el año y pagar menos", "Paz"])
    robot.press("<Space>")
    #expect(robot.screen.contains("Operar todo el año y pagar menos"))
    robot.press("<Esc><Tab>")
    #expect(robot.screen.contains("Carretera"))
    #expect(!robot.screen.contains("Paz"))
    robot.press("<Enter>Asfaltarla<C-s>")
    #expect(
      robot.mesa.records.all(.statement).last?.reference(.agendaItem) == RecordID(agua.serial + 1))
    robot.press("<S-Tab><Esc>")
    #expect(robot.state.room == .records)
    #expect(robot.screen.contains("Asfaltarla"))
  }
}
