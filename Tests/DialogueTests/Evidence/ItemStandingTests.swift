import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The standing of an item")
struct ItemStandingTests {
  private static let agenda = ChecklistItem(
    id: "phase-0.agenda", conditions: [.always], instrument: .rules,
    evidence: .rulesWritten)
  private static let mediation = ChecklistItem(
    id: "phase-0.mediation", conditions: [.always], instrument: .accreditation,
    evidence: .mediationAccepted)
  private static let byHand = Example.item("phase-0.hand")
  private static let handbook = Handbook([
    Checklist(id: .phase(.preliminary), items: [agenda, mediation, byHand])
  ])
  private static let draft = Command.addRecord(.groundRule, [.text: .words])

  private func book(_ commands: [Command]) throws(Refusal) -> Chronicle {
    var chronicle = try EvidenceScene.book([])
    for command in commands { try chronicle.perform(command, in: Self.handbook) }
    return chronicle
  }

  private func refusal(_ commands: [Command], _ last: Command) throws -> Refusal? {
    let chronicle = try book(commands)
    do throws(Refusal) {
      _ = try chronicle.decide(last, in: Self.handbook)
      return nil
    } catch {
      return error
    }
  }

  @Test("follows the data where nobody marked it")
  func follows() throws {
    let item = Self.mediation
    let yes = EvidenceScene.byEach(.mediation, [.acceptsMediation: .code(.yes)])
    #expect(
      try book([]).mesa.standing(of: item)
        == ItemStanding(mark: .pending, tally: Tally(done: 0, total: 3)))
    #expect(
      try book([yes[0]]).mesa.standing(of: item)
        == ItemStanding(mark: .inProgress, tally: Tally(done: 1, total: 3)))
    #expect(
      try book(yes).mesa.standing(of: item)
        == ItemStanding(mark: .done, tally: Tally(done: 3, total: 3)))
    #expect(
      try book(yes + [EvidenceScene.strike(2)]).mesa.standing(of: item)
        == ItemStanding(mark: .inProgress, tally: Tally(done: 2, total: 3)))
  }

  @Test("is what was marked for an item without evidence")
  func byHand() throws {
    let mesa = try book([.markItem("phase-0.hand", .done, reason: "")]).mesa
    #expect(mesa.standing(of: Self.byHand) == ItemStanding(mark: .done))
    #expect(mesa.standing(of: Example.item("phase-0.other")) == ItemStanding(mark: .pending))
  }

  @Test("is overruled by any mark by hand, whatever the data", arguments: ItemMark.allCases)
  func overruled(mark: ItemMark) throws {
    let marking = Command.markItem("phase-0.agenda", mark, reason: "r")
    let mesa = try book([marking, Self.draft]).mesa
    let isOverruled = mark != .pending
    #expect(
      mesa.standing(of: Self.agenda)
        == ItemStanding(
          mark: isOverruled ? mark : .done, tally: Tally(done: 1, total: 1),
          isOverruled: isOverruled))
  }

  @Test(
    "settles the item in the count of its list just as it is shown", arguments: ItemMark.allCases)
  func settled(mark: ItemMark) throws {
    for commands in [[], [Self.draft]] {
      let marking = Command.markItem("phase-0.agenda", mark, reason: "r")
      let mesa = try book([marking] + commands).mesa
      for item in [Self.agenda, Self.mediation, Self.byHand] {
        #expect(mesa.settles(item) == mesa.standing(of: item).mark.isSettled)
      }
    }
  }

  @Test("takes a reason for every mark but pending", arguments: ItemMark.allCases)
  func reasons(mark: ItemMark) throws {
    let item: ItemID = "phase-0.agenda"
    let first: ItemMark = mark == .done ? .inProgress : .done
    let given = [Command.markItem(item, first, reason: "r")]
    let expected: Refusal? = mark == .pending ? nil : .reasonRequired(mark)
    #expect(try refusal(given, .markItem(item, mark, reason: " ")) == expected)
    #expect(try refusal(given, .markItem(item, mark, reason: "s")) == nil)
  }

  @Test("follows the data again when marked as pending")
  func again() throws {
    let item: ItemID = "phase-0.agenda"
    let mesa = try book([
      .markItem(item, .notApplicable, reason: "r"), Self.draft,
      .markItem(item, .pending, reason: ""),
    ]).mesa
    #expect(
      mesa.standing(of: Self.agenda)
        == ItemStanding(mark: .done, tally: Tally(done: 1, total: 1)))
    #expect(
      try refusal([Self.draft], .markItem(item, .pending, reason: "")) == .nothingChanges)
  }

  @Test("is what progress counts")
  func progress() throws {
    let list = Self.handbook[.preliminary]
    #expect(try book([]).mesa.progress(of: list) == Progress(settled: 0, total: 3))
    #expect(try book([Self.draft]).mesa.progress(of: list) == Progress(settled: 1, total: 3))
    let waiver = Command.markItem("phase-0.mediation", .waived, reason: "r")
    #expect(
      try book([Self.draft, waiver]).mesa.progress(of: list) == Progress(settled: 2, total: 3))
  }

  @Test("is nothing to see yet where there may be nothing of what it measures, and counts nowhere")
  func nothingYet() throws {
    let proven = ChecklistItem(
      id: "phase-0.proven", conditions: [.always], evidence: .claimsProven)
    let list = Checklist(id: .phase(.preliminary), items: [proven, Self.mediation])
    let none = try book([]).mesa
    let nothing = none.standing(of: proven)
    #expect(
      nothing
        == ItemStanding(mark: .pending, tally: Tally(done: 0, total: 0), isNothingYet: true))
    #expect(nothing.isSettled)
    #expect(none.progress(of: list) == Progress(settled: 0, total: 1))
    #expect(PhaseGate.open(in: none, Handbook([list])).map(\.id) == ["phase-0.mediation"])
    let claim = Command.addRecord(.claim, [.party: EvidenceScene.company, .text: .words])
    let claimed = try book([claim]).mesa
    #expect(!claimed.standing(of: proven).isSettled)
    #expect(claimed.progress(of: list) == Progress(settled: 0, total: 2))
  }

  @Test(
    "waits where somebody or something must come first",
    arguments: [
      EvidenceRule.partiesWilling, .measuresEased, .rulesAccepted, .detaineesSeen,
      .custodyKnown, .delegatesAccredited, .agendaAccepted, .needsPerParty,
    ])
  func waits(rule: EvidenceRule) {
    let item = ChecklistItem(
      id: "phase-0.waits", conditions: [.always], evidence: rule)
    #expect(!Mesa.unopened.standing(of: item).isSettled)
  }

  @Test("tells in a review what the data changed")
  func review() throws {
    let (before, after) = (try book([]).mesa, try book([Self.draft]).mesa)
    let found = after.differences(since: before, in: Self.handbook)
    #expect(found.contains(.item("phase-0.agenda", from: .pending, to: .done, reason: "")))
  }
}
