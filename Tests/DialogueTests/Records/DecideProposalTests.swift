import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Deciding on proposals")
struct DecideProposalTests {
  private static let community = Event.partyAdded(
    Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community)))

  private static func countered(_ id: RecordID?) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [.party: .party(1), .text: .text("Agua")]
    values[.counters] = id.map(Value.record)
    return values
  }

  private static let proposals: [Event] = [
    .recordAdded(1, .proposal, countered(nil)), .recordAdded(2, .proposal, countered(1)),
    .recordAdded(3, .proposal, countered(2)),
  ]

  static let table: [Scenario] = [
    Scenario(
      "a proposal does not counter, step by step, itself", given: [community] + proposals,
      when: .reviseRecord(1, .proposal, countered(3)),
      refused: .countersItself(RecordNumber(.proposal, 1))),
    Scenario(
      "two proposals may counter the same one", given: [community] + proposals,
      when: .reviseRecord(3, .proposal, countered(1)),
      then: .recordRevised(
        3, .proposal, from: [.counters: .record(2)], to: [.counters: .record(1)])),
  ]

  @Test("follows the table", arguments: table)
  func row(scenario: Scenario) {
    scenario.check()
  }
}
