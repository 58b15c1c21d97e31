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
      (.preparatoryMeetings, .dialogueTable, true), (.goodOffices, .goodOffices, true),
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

  @Test("reads «no hay diálogo» only where there is a measure of force that nobody lifted")
  func measure() throws {
    func measure(_ state: Code) -> Command {
      .addRecord(
        .forceMeasure, [.forceMeasure: .code(.roadblock), .measureState: .code(state)])
    }
    let condition = Condition.measureOfForce
    #expect(!condition.holds(for: try EvidenceScene.book([]).mesa))
    #expect(condition.holds(for: try EvidenceScene.book([measure(.inForce)]).mesa))
    #expect(condition.holds(for: try EvidenceScene.book([measure(.suspended)]).mesa))
    #expect(!condition.holds(for: try EvidenceScene.book([measure(.lifted)]).mesa))
  }

  @Test("helps the silent only in a session in which a party has not spoken")
  func silence() throws {
    let open = Command.openSession(date: Example.date, place: "")
    let words = EvidenceScene.byEach(
      .statement, [.statementKind: .code(.need), .text: .words])
    let condition = Condition.silentParty
    #expect(!condition.holds(for: try EvidenceScene.book([]).mesa))
    #expect(condition.holds(for: try EvidenceScene.book([open] + words.dropLast()).mesa))
    #expect(!condition.holds(for: try EvidenceScene.book([open] + words).mesa))
  }

  @Test("shows an item in a second list too, as one with that of its own")
  func alsoHere() {
    let item = ChecklistItem(
      id: "phase-3.a", conditions: [.always], evidence: .agendaAccepted)
    let guest = item.alsoHere(when: [.dialogueTable])
    #expect(guest.id == item.id && guest.evidence == item.evidence && guest.isAlsoHere)
    #expect(guest.conditions == [.dialogueTable])
    #expect(item.alsoHere(when: []).conditions == [.always])
    #expect(Checklist(id: .phase(.preliminary), items: [guest]).ownItems == [])
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
