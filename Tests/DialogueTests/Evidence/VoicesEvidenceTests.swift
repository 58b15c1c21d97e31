import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence of what the parties say")
struct VoicesEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = claims + understanding + statements + agenda

  private static func claim(_ values: [FieldKey: Value] = [:]) -> Command {
    let base: [FieldKey: Value] = [.party: Scene.community, .text: .words]
    return .addRecord(.claim, base.merging(values) { _, new in new })
  }

  private static let claims: [EvidenceRow] = [
    EvidenceRow(.claimsVerified, "none", (0, 0)),
    EvidenceRow(
      .claimsVerified, "evidence is not yet a verification", [claim([.evidence: .words])], (0, 1)),
    EvidenceRow(.claimsVerified, "one", [claim(), claim([.verified: .code(.no)])], (1, 2)),
    EvidenceRow(
      .claimsVerified, "all",
      [claim([.verified: .code(.yes)]), claim([.verified: .code(.no)])], (2, 2)),
    EvidenceRow(
      .claimsVerified, "the open one struck",
      [claim(), claim([.verified: .code(.yes)]), Scene.strike(1)], (1, 1)),
    EvidenceRow(.claimsProven, "none", (0, 0)),
    EvidenceRow(.claimsProven, "in the air", [claim()], (0, 1)),
    EvidenceRow(.claimsProven, "one", [claim(), claim([.evidence: .words])], (1, 2)),
    EvidenceRow(
      .claimsProven, "by evidence, or verified without",
      [claim([.evidence: .words]), claim([.verified: .code(.yes)])], (2, 2)),
    EvidenceRow(.claimsToldApart, "none", (0, 0)),
    EvidenceRow(
      .claimsToldApart, "one", [claim(), claim([.nature: .code(.supposition)])], (1, 2)),
    EvidenceRow(.claimsToldApart, "all", [claim([.nature: .code(.fact)])], (1, 1)),
  ]

  private static func understands(_ party: Value, _ answer: Code) -> Command {
    .addRecord(
      .understanding, [.claim: .record(1), .party: party, .understood: .code(answer)])
  }

  private static let understanding: [EvidenceRow] = [
    EvidenceRow(.claimsUnderstood, "none", (0, 0)),
    EvidenceRow(.claimsUnderstood, "whoever says it knows it", [claim()], (0, 2)),
    EvidenceRow(
      .claimsUnderstood, "one of two claims by one of two parties",
      [
        claim(), claim(), understands(Scene.company, .yes), understands(Scene.ministry, .no),
        understands(Scene.community, .yes),
      ], (1, 4)),
    EvidenceRow(
      .claimsUnderstood, "all",
      [claim(), understands(Scene.company, .yes), understands(Scene.ministry, .yes)], (2, 2)),
    EvidenceRow(
      .claimsUnderstood, "no more understood",
      [
        claim(), understands(Scene.company, .yes), understands(Scene.ministry, .yes),
        understands(Scene.company, .no),
      ], (1, 2)),
  ]

  private static let statements: [EvidenceRow] = [
    (.positionsPerParty, .position), (.interestsPerParty, .interest), (.needsPerParty, .need),
  ].flatMap { (rule: EvidenceRule, kind: Code) in
    func say(_ party: Value, _ kind: Code) -> Command {
      .addRecord(.statement, [.party: party, .statementKind: .code(kind), .text: .words])
    }
    let others = CodeList.statementKind.codes.filter { $0 != kind }
    return [
      EvidenceRow(rule, "nobody", (0, 3)),
      EvidenceRow(rule, "others only", others.map { say(Scene.company, $0) }, (0, 3)),
      EvidenceRow(
        rule, "two of one party count once",
        [say(Scene.company, kind), say(Scene.company, kind)], (1, 3)),
      EvidenceRow(rule, "each party", Scene.everyParty.map { say($0, kind) }, (3, 3)),
      EvidenceRow(
        rule, "struck", Scene.everyParty.map { say($0, kind) } + [Scene.strike(3)], (2, 3)),
    ]
  }

  private static func matter(_ accepting: [PartyID]) -> Command {
    .addRecord(.agendaItem, [.title: .words, .acceptedBy: .parties(accepting)])
  }

  private static let agenda: [EvidenceRow] = [
    EvidenceRow(.agendaAccepted, "none", (0, 1)),
    EvidenceRow(.agendaAccepted, "drafted by nobody's yes", [matter([])], (0, 3)),
    EvidenceRow(
      .agendaAccepted, "two parties on one of two", [matter([1, 2]), matter([])], (2, 6)),
    EvidenceRow(.agendaAccepted, "all parties", [matter([1, 2, 3])], (3, 3)),
  ]

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
