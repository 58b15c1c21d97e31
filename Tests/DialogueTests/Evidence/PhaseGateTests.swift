import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The gate of a phase")
struct PhaseGateTests {
  private static let handbook = Handbook([
    Checklist(
      id: .phase(.preliminary),
      items: [
        ChecklistItem(
          id: "phase-0.agenda", conditions: [.always], evidence: .rulesWritten),
        ChecklistItem(
          id: "phase-0.mediation", conditions: [.always],
          evidence: .mediationAccepted),
        Example.item("phase-0.hand"), Example.item("phase-0.violence", [.violence]),
      ])
  ])

  private func book(_ commands: [Command]) throws(Refusal) -> Chronicle {
    var chronicle = try EvidenceScene.book([])
    for command in commands { try chronicle.perform(command, in: Self.handbook) }
    return chronicle
  }

  private static let draft = Command.addRecord(.groundRule, [.text: .words])
  private static let yes = EvidenceScene.byEach(.mediation, [.acceptsMediation: .code(.yes)])

  @Test("lists what is open in the order of the list, with its tally")
  func lists() throws {
    let mesa = try book([yes(0), Self.draft]).mesa
    #expect(
      PhaseGate.open(in: mesa, Self.handbook) == [
        OpenItem(
          id: "phase-0.mediation",
          standing: ItemStanding(mark: .inProgress, tally: Tally(done: 1, total: 3))),
        OpenItem(id: "phase-0.hand", standing: ItemStanding(mark: .pending)),
      ])
    #expect(PhaseGate.open(.opening, in: mesa, Self.handbook).isEmpty)
  }

  @Test("counts what the mesa shows alone")
  func shown() throws {
    let mesa = try book([.setCircumstance(.violence, present: true)]).mesa
    #expect(PhaseGate.open(in: mesa, Self.handbook).map(\.id).last == "phase-0.violence")
  }

  @Test("is what a step to another phase has on record")
  func step() throws {
    let open = try book([Self.draft])
    #expect(throws: Refusal.phaseReasonRequired(.preliminary, openItems: 2)) {
      try open.decide(.enterPhase(.opening, reason: ""), in: Self.handbook)
    }
    #expect(
      try open.decide(.enterPhase(.opening, reason: "r"), in: Self.handbook)
        == .phaseEntered(.opening, openItems: 2, reason: "r"))
    let settled = try book(
      Self.yes + [Self.draft, .markItem("phase-0.hand", .done, reason: "")])
    #expect(
      try settled.decide(.enterPhase(.opening, reason: ""), in: Self.handbook)
        == .phaseEntered(.opening, openItems: 0, reason: ""))
  }

  private func yes(_ index: Int) -> Command { Self.yes[index] }
}
