import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: what the registry knows of a case")
struct RegistryOfCaseStory {
  @Test("Its mandate with an extension, a fact of the month and a relation are written in one room")
  func whole() throws {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("iregistro<Enter>")
    #expect(robot.state.instrument == .registry)
    robot.press("nmarco<Enter>R. M. 012-2026-PCM<C-s>nprórroga<Enter>R. M. 099-2026-PCM")
    robot.walk(to: .record(.newDate))
    robot.press("31/12/2027<C-s>")
    let mandate = try #require(robot.mesa.records.all(.tableMandate).first)
    #expect(robot.mesa.records.all(.mandateExtension, of: mandate.id).count == 1)
    robot.press("nhecho<Enter>")
    robot.walk(to: .record(.text))
    robot.press("Se tomó el local municipal")
    robot.walk(to: .record(.violent))
    robot.press("s")
    robot.walk(to: .record(.civilWounded))
    robot.press("2<C-s>")
    let fact = try #require(robot.mesa.records.all(.monthlyFact).first)
    #expect(fact.flag(.violent) && fact.number(.civilWounded) == 2)
    #expect(robot.screen.contains("Se tomó el local municipal"), "\(robot.screen)")
  }

  @Test("A relation between two actors is private")
  func relation() throws {
    var robot = Robot.atTheTable()
    let parties = robot.mesa.parties.map(\.id)
    try #require(parties.count > 1)
    robot.perform(
      .addRecord(
        .actorRelation,
        [
          .party: .party(parties[0]), .relation: .code(.tension), .otherParty: .party(parties[1]),
        ]))
    #expect(robot.mesa.records.all(.actorRelation).first?.code(.relation) == .tension)
    #expect(RecordKind.actorRelation.declaration.visibility == .private)
  }
}
