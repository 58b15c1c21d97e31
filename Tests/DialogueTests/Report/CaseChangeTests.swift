import Testing

@testable import Dialogue

@Suite("What changed of a case between two dates")
struct CaseChangeTests {
  private func counted(
    _ id: String, _ stage: ConflictStage = .unsaid, _ status: ConflictStatus = .unsaid,
    _ moment: Moment = .unsaid, entry: RegistryEntry = .unsaid
  ) -> CountedCase {
    var file = CaseFile(
      name: id, stage: stage, status: status, mechanism: .unsaid, moment: moment)
    file.entry = entry
    return CountedCase(id: id, caseFile: file)
  }

  private func kinds(_ before: CountedCase?, _ now: CountedCase) throws -> [CaseChange.Kind] {
    let since = try #require(CalendarDate("2016-06-30"))
    return CaseChange.all(from: before.map { [$0] } ?? [], on: since, to: [now]).map(\.kind)
  }

  @Test("is what it became, and nothing where it is as it was")
  func each() throws {
    let calm = counted("a", .deEscalation)
    let talk = counted("a", .dialogue)
    #expect(try kinds(calm, calm).isEmpty)
    #expect(try kinds(nil, calm) == [.new])
    #expect(try kinds(counted("a"), calm) == [.new])
    #expect(try kinds(counted("a", .unsaid, .latent), calm) == [.reactivated])
    #expect(try kinds(counted("a", .unsaid, .resolved), calm) == [.reactivated])
    #expect(try kinds(calm, counted("a", .unsaid, .latent)) == [.becameLatent])
    #expect(try kinds(calm, counted("a", .unsaid, .resolved)) == [.resolved])
    #expect(try kinds(calm, counted("a", .unsaid, .withdrawn)) == [.withdrawn])
    #expect(try kinds(counted("a", .unsaid, .latent), counted("a", .unsaid, .latent)).isEmpty)
    #expect(try kinds(calm, talk) == [.enteredDialogue])
    #expect(
      try kinds(calm, counted("a", .crisis))
        == [.stageMoved(from: .deEscalation, to: .crisis)])
    #expect(
      try kinds(talk, counted("a", .escalation))
        == [.stageMoved(from: .dialogue, to: .escalation)])
  }

  @Test("says of a dialogue that broke off that it did, once, and of one that is new both")
  func broke() throws {
    let broken = counted("a", .dialogue, .unsaid, .broken)
    #expect(try kinds(counted("a", .dialogue, .unsaid, .inProgress), broken) == [.broke])
    #expect(try kinds(broken, broken).isEmpty)
    #expect(try kinds(counted("a", .crisis), broken) == [.enteredDialogue, .broke])
    #expect(try kinds(nil, broken) == [.new, .broke])
  }

  @Test("takes a case for reactivated that came in so since the earlier date")
  func entries() throws {
    let july = RegistryEntry(.reactivated, month: CalendarDate("2016-07-01"))
    let may = RegistryEntry(.reactivated, month: CalendarDate("2016-05-01"))
    #expect(try kinds(nil, counted("a", .crisis, entry: july)) == [.reactivated])
    #expect(try kinds(nil, counted("a", .crisis, entry: may)) == [.new])
    #expect(
      try kinds(nil, counted("a", .crisis, entry: RegistryEntry(.reactivated))) == [.reactivated])
  }

  @Test("stands kind by kind, the cases of each by name without accents")
  func order() throws {
    let since = try #require(CalendarDate("2016-06-30"))
    let before = [counted("c", .crisis), counted("z", .crisis)]
    let now = [
      counted("z", .dialogue), counted("ñ", .crisis), counted("b", .crisis),
      counted("c", .unsaid, .latent),
    ]
    let changes = CaseChange.all(from: before, on: since, to: now)
    #expect(changes.map(\.counted.id) == ["b", "ñ", "c", "z"])
    #expect(changes.map(\.kind) == [.new, .new, .becameLatent, .enteredDialogue])
  }
}
