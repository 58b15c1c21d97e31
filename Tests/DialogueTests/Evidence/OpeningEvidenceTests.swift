import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence at the opening")
struct OpeningEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = mediation + rules + accreditation + documents

  private static let mediation: [EvidenceRow] = [
    (.mediationAccepted, .acceptsMediation, .acceptsMediator),
    (.mediatorAccepted, .acceptsMediator, .acceptsMediation),
  ].flatMap { (rule: EvidenceRule, key: FieldKey, other: FieldKey) in
    func answer(_ party: Value, _ code: Code) -> Command {
      .addRecord(.mediation, [.party: party, key: .code(code)])
    }
    return [
      EvidenceRow(rule, "nobody was asked", (0, 3)),
      EvidenceRow(
        rule, "the other question is another",
        Scene.byEach(.mediation, [other: .code(.yes)]), (0, 3)),
      EvidenceRow(
        rule, "one yes, one no, one pending",
        [
          answer(Scene.company, .yes), answer(Scene.community, .no),
          answer(Scene.ministry, .pending),
        ], (1, 3)),
      EvidenceRow(
        rule, "the last word holds, wherever it is shown",
        [
          answer(Scene.company, .no), answer(Scene.company, .yes),
          answer(Scene.community, .yes), answer(Scene.community, .no),
          .moveRecord(2, before: 1), .moveRecord(4, before: 3),
        ], (1, 3)),
      EvidenceRow(rule, "all", Scene.byEach(.mediation, [key: .code(.yes)]), (3, 3)),
      EvidenceRow(
        rule, "struck", Scene.byEach(.mediation, [key: .code(.yes)]) + [Scene.strike(1)], (2, 3)),
    ]
  }

  private static let rule = Command.addRecord(.groundRule, [.text: .words])

  private static func accept(_ rule: RecordID, _ answer: Code = .yes) -> [Command] {
    Scene.byEach(.ruleAcceptance, [.rule: .record(rule), .answer: .code(answer)])
  }

  private static let rules: [EvidenceRow] = [
    EvidenceRow(.rulesWritten, "none", (0, 1)),
    EvidenceRow(.rulesWritten, "two", [rule, rule], (1, 1)),
    EvidenceRow(.rulesAccepted, "no rules", (0, 0)),
    EvidenceRow(.rulesAccepted, "nobody was asked", [rule], (0, 3)),
    EvidenceRow(.rulesAccepted, "a no is no yes", [rule] + accept(1, .no), (0, 3)),
    EvidenceRow(.rulesAccepted, "one of two by all", [rule, rule] + accept(2), (3, 6)),
    EvidenceRow(.rulesAccepted, "a word taken back", [rule] + accept(1) + accept(1, .no), (0, 3)),
    EvidenceRow(.rulesAccepted, "all by all", [rule, rule] + accept(1) + accept(2), (6, 6)),
  ]

  private static func delegate(_ party: Value, _ values: [FieldKey: Value]) -> Command {
    let base: [FieldKey: Value] = [.name: .words, .party: party, .spokesperson: .flag(true)]
    return .addRecord(.delegate, base.merging(values) { _, new in new })
  }

  private static let accredited: [FieldKey: Value] = [.accreditation: .code(.accredited)]
  private static let expired: [FieldKey: Value] = [
    .accreditation: .code(.accredited), .expiry: .day("2026-11-21"),
  ]
  private static func session(_ day: String) -> [Command] {
    [.openSession(date: Example.day(day), place: ""), .closeSession]
  }

  private static let accreditation: [EvidenceRow] = [
    EvidenceRow(.delegatesAccredited, "each party lacks a spokesperson", (0, 3)),
    EvidenceRow(
      .delegatesAccredited, "no parties and nobody",
      [.removeParty(1), .removeParty(2), .removeParty(3)], (0, 0)),
    EvidenceRow(
      .delegatesAccredited, "two of one party, one of them observed",
      [
        delegate(Scene.company, accredited),
        delegate(Scene.company, [.accreditation: .code(.observed)]),
      ], (1, 4)),
    EvidenceRow(
      .delegatesAccredited, "those who do not speak for a party are not counted",
      [
        delegate(
          Scene.company, [.spokesperson: .flag(false), .accreditation: .code(.accredited)])
      ], (0, 3)),
    EvidenceRow(
      .delegatesAccredited, "all", Scene.everyParty.map { delegate($0, accredited) }, (3, 3)),
    EvidenceRow(
      .delegatesAccredited, "without a session nothing has expired",
      Scene.everyParty.map { delegate($0, expired) }, (3, 3)),
    EvidenceRow(
      .delegatesAccredited, "expired before the latest session",
      Scene.everyParty.map { delegate($0, expired) } + session("2026-11-22")
        + session("2026-11-20"), (0, 3)),
    EvidenceRow(
      .delegatesAccredited, "on its last day it holds",
      Scene.everyParty.map { delegate($0, expired) } + session("2026-11-21"), (3, 3)),
  ]

  private static let documents: [EvidenceRow] = [
    EvidenceRow(.legalAuthority, "nobody", [delegate(Scene.community, [:])], (0, 0)),
    EvidenceRow(.legalAuthority, "not shown", [delegate(Scene.ministry, [:])], (0, 1)),
    EvidenceRow(
      .legalAuthority, "the State's, not the company's",
      [delegate(Scene.ministry, [.authority: .words]), delegate(Scene.company, [:])], (1, 2)),
    EvidenceRow(
      .legalAuthority, "both, whatever the community",
      [
        delegate(Scene.ministry, [.authority: .words]),
        delegate(Scene.company, [.credential: .words]), delegate(Scene.community, [:]),
      ], (2, 2)),
    EvidenceRow(
      .credentialsSigned, "nobody", [delegate(Scene.ministry, [.credential: .words])], (0, 0)),
    EvidenceRow(
      .credentialsSigned, "unsigned", [delegate(Scene.community, [.credential: .words])], (0, 1)),
    EvidenceRow(
      .credentialsSigned, "one of two",
      [
        delegate(Scene.community, [.credential: .words, .signedBy: .words]),
        delegate(Scene.community, [.signedBy: .words]),
      ], (1, 2)),
    EvidenceRow(
      .credentialsSigned, "all",
      [delegate(Scene.community, [.credential: .words, .signedBy: .words])], (1, 1)),
  ]

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
