import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A checklist")
struct ChecklistTests {
  private func mesa(_ mechanism: Mechanism, _ circumstances: [Circumstance] = []) -> Mesa {
    var revision = CaseFileRevision()
    revision.mechanism = mechanism
    return Example.chronicle(
      [.caseFileRevised(revision)] + circumstances.map { .circumstanceSet($0, present: true) }
    ).mesa
  }

  @Test("shows an item when any of its conditions holds")
  func anyCondition() {
    let list = Example.handbook[.preliminary]
    #expect(list.items(for: mesa(.mediatedTable)).map(\.id) == ["phase-0.a", "phase-0.b"])
    #expect(
      list.items(for: mesa(.goodOffices, [.violence])).map(\.id)
        == ["phase-0.a", "phase-0.b", "phase-0.violence", "phase-0.either"])
  }

  @Test(
    "knows by the mechanism what applies",
    arguments: [
      (.mediatedTable, .dialogueTable, true), (.directTable, .dialogueTable, true),
      (.preparatoryMeetings, .dialogueTable, false), (.goodOffices, .goodOffices, true),
      (.goodOffices, .dialogueTable, false), (.highLevelCommission, .highLevelCommission, true),
      (.highLevelCommission, .goodOffices, false), (.preparatoryMeetings, .always, true),
    ] as [(Mechanism, Condition, Bool)])
  func mechanisms(mechanism: Mechanism, condition: Condition, holds: Bool) {
    #expect(condition.holds(for: mesa(mechanism)) == holds)
  }

  @Test(
    "knows by each circumstance what applies",
    arguments: [
      (.violence, .violence), (.detentions, .detentions), (.wounded, .wounded),
      (.separateMeetings, .separateMeetings),
    ] as [(Circumstance, Condition)])
  func circumstances(circumstance: Circumstance, condition: Condition) {
    #expect(condition.holds(for: mesa(.mediatedTable, [circumstance])))
    let others = Circumstance.allCases.filter { $0 != circumstance }
    #expect(!condition.holds(for: mesa(.mediatedTable, others)))
  }

  @Test("has a name that is read back", arguments: ChecklistID.all)
  func names(id: ChecklistID) {
    #expect(ChecklistID(id.description) == id)
  }

  @Test(
    "has no other names", arguments: ["phase-8", "norm-0", "norm-11", "phase-01", "", "Phase-1"])
  func otherNames(text: String) {
    #expect(ChecklistID(text) == nil)
  }
}
