import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence of the agreements")
struct AgreementEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = agreements + commitments + norms + satisfaction

  private static let agreement = Command.addRecord(.agreement, [.text: .words])
  private static let readAloud = Command.addRecord(
    .agreement, [.text: .words, .readAloud: .day("2026-11-22")])

  private static func word(_ answer: Code, on agreement: RecordID = 1) -> [Command] {
    Scene.byEach(.acceptance, [.agreement: .record(agreement), .answer: .code(answer)])
  }

  private static func grasps(_ agreement: RecordID) -> [Command] {
    Scene.byEach(
      .acceptance,
      [.agreement: .record(agreement), .answer: .code(.accepts), .understood: .code(.yes)])
  }

  private static func says(_ kind: Code, answeredBy agreement: RecordID? = nil) -> Command {
    var values: [FieldKey: Value] = [
      .party: Scene.community, .statementKind: .code(kind), .text: .words,
    ]
    values[.agreement] = agreement.map(Value.record)
    return .addRecord(.statement, values)
  }

  private static let agreements: [EvidenceRow] = [
    EvidenceRow(.agreementsUnderstood, "none", (0, 0)),
    EvidenceRow(.agreementsUnderstood, "read aloud, nobody asked", [readAloud], (0, 3)),
    EvidenceRow(
      .agreementsUnderstood, "a yes is not yet to have understood", [agreement] + word(.accepts),
      (0, 3)),
    EvidenceRow(.agreementsUnderstood, "one party of three", [agreement, grasps(1)[0]], (1, 3)),
    EvidenceRow(.agreementsUnderstood, "all", [agreement] + grasps(1), (3, 3)),
    EvidenceRow(
      .agreementsUnderstood, "the other struck",
      [agreement, agreement] + grasps(2)
        + [Scene.strike(1)], (3, 3)),
    EvidenceRow(.needsAnswered, "none", (0, 0)),
    EvidenceRow(
      .needsAnswered, "an interest is not asked", [agreement, says(.interest), says(.need)],
      (0, 1)),
    EvidenceRow(
      .needsAnswered, "one of two", [agreement, says(.need), says(.need, answeredBy: 1)], (1, 2)),
    EvidenceRow(
      .needsAnswered, "two by one agreement",
      [agreement, says(.need, answeredBy: 1), says(.need, answeredBy: 1)], (2, 2)),
    EvidenceRow(.agreementsAccepted, "none", (0, 0)),
    EvidenceRow(.agreementsAccepted, "nobody was asked", [agreement], (0, 3)),
    EvidenceRow(.agreementsAccepted, "objections", [agreement] + word(.objects), (0, 3)),
    EvidenceRow(
      .agreementsAccepted, "one agreement of two", [agreement, agreement] + word(.accepts), (3, 6)),
    EvidenceRow(
      .agreementsAccepted, "all, with reservations", [agreement] + word(.reserves), (3, 3)),
    EvidenceRow(
      .agreementsAccepted, "the last word holds",
      [agreement] + word(.objects) + word(.accepts), (3, 3)),
  ]

  private static func commitment(_ values: [FieldKey: Value] = [:]) -> Command {
    let base: [FieldKey: Value] = [.agreement: .record(1), .action: .words]
    return .addRecord(.commitment, base.merging(values) { _, new in new })
  }

  private static let delegate = Command.addRecord(
    .delegate, [.name: .words, .party: Scene.company])

  private static let commitments: [EvidenceRow] = [
    EvidenceRow(.commitmentsAssigned, "none", [agreement], (0, 0)),
    EvidenceRow(.commitmentsAssigned, "nobody's", [agreement, commitment()], (0, 1)),
    EvidenceRow(
      .commitmentsAssigned, "one",
      [agreement, commitment(), commitment([.responsible: .parties([1, 3])])], (1, 2)),
    EvidenceRow(
      .commitmentsAssigned, "a person will do",
      [agreement, delegate, commitment([.responsiblePeople: .people([1])])], (1, 1)),
    EvidenceRow(.commitmentsDated, "none", [agreement], (0, 0)),
    EvidenceRow(
      .commitmentsDated, "one",
      [agreement, commitment(), commitment([.deadline: .deadline(.immediate)])], (1, 2)),
    EvidenceRow(
      .commitmentsDated, "all",
      [agreement, commitment([.deadline: .deadline(.date(Example.date))])], (1, 1)),
  ]

  private static let norms: [EvidenceRow] = [
    (.normsNamed, .instrument, .code(.law)), (.normsAssigned, .entity, .words),
    (.normsDated, .deadline, .deadline(.immediate)),
  ].flatMap { (rule: EvidenceRule, key: FieldKey, value: Value) in
    func norm(_ values: [FieldKey: Value]) -> Command {
      .addRecord(
        .normToIssue,
        values.merging([.agreement: .record(1), .text: .words]) { first, _ in first })
    }
    return [
      EvidenceRow(rule, "none", [agreement], (0, 0)),
      EvidenceRow(rule, "one", [agreement, norm([:]), norm([key: value])], (1, 2)),
      EvidenceRow(rule, "all", [agreement, norm([key: value])], (1, 1)),
      EvidenceRow(
        rule, "struck", [agreement, norm([:]), norm([key: value]), Scene.strike(3)], (0, 1)),
    ]
  }

  private static let satisfaction: [EvidenceRow] = [
    EvidenceRow(.satisfactionAsked, "nobody", (0, 3)),
    EvidenceRow(
      .satisfactionAsked, "one",
      [
        .addRecord(
          .satisfaction, [.party: Scene.company, .satisfaction: .code(.dissatisfied)])
      ], (1, 3)),
    EvidenceRow(
      .satisfactionAsked, "all",
      Scene.byEach(.satisfaction, [.satisfaction: .code(.satisfied)]), (3, 3)),
  ]

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
