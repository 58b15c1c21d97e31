import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Evidence of verification and follow-up")
struct FollowUpEvidenceTests {
  private typealias Scene = EvidenceScene
  static let rows: [EvidenceRow] = verification + following + alerts

  /// An agreement, number 1, with these commitments, numbers 2, 3 …
  private static func commitments(_ values: [FieldKey: Value]...) -> [Command] {
    [.addRecord(.agreement, [.text: .words])]
      + values.map {
        .addRecord(
          .commitment, $0.merging([.agreement: .record(1), .action: .words]) { first, _ in first })
      }
  }

  private static func verify(
    _ commitment: RecordID, _ values: [FieldKey: Value] = [:]
  ) -> Command {
    let base: [FieldKey: Value] = [
      .commitment: .record(commitment), .by: .words, .date: .day("2026-11-22"),
      .result: .code(.fulfilled),
    ]
    return .addRecord(.verification, base.merging(values) { _, new in new })
  }

  private static func report(_ commitment: RecordID, _ state: Code = .underway) -> Command {
    .addRecord(
      .progress,
      [.commitment: .record(commitment), .state: .code(state), .date: .day("2026-11-22")])
  }

  private static func warn(_ commitment: RecordID) -> Command {
    .addRecord(
      .earlyWarning,
      [.commitment: .record(commitment), .date: .day("2026-11-22"), .text: .words])
  }

  private static func move(_ commitment: RecordID, to day: String = "2026-12-01") -> Command {
    .addRecord(
      .reschedule,
      [.commitment: .record(commitment), .newDate: .day(day), .reasons: .words])
  }

  private static let dated: [FieldKey: Value] = [.deadline: .deadline(.immediate)]

  private static let verification: [EvidenceRow] = [
    EvidenceRow(.verifiersNamed, "none", (0, 0)),
    EvidenceRow(.verifiersNamed, "one", commitments([:], [.verifier: .words]), (1, 2)),
    EvidenceRow(.verifiersNamed, "all", commitments([.verifier: .words]), (1, 1)),
    EvidenceRow(.commitmentsVerified, "none", commitments(), (0, 0)),
    EvidenceRow(.commitmentsVerified, "none yet", commitments([:]) + [report(2)], (0, 1)),
    EvidenceRow(
      .commitmentsVerified, "one, twice", commitments([:], [:]) + [verify(2), verify(2)], (1, 2)),
    EvidenceRow(
      .commitmentsVerified, "all", commitments([:], [:]) + [verify(2), verify(3)], (2, 2)),
    EvidenceRow(
      .commitmentsVerified, "by the obliged party itself",
      commitments([.responsible: .parties([1])])
        + [verify(2, [.by: .text("Minera Altos del Sur")])], (0, 1)),
    EvidenceRow(
      .commitmentsVerified, "struck", commitments([:]) + [verify(2), Scene.strike(3)], (0, 1)),
    EvidenceRow(
      .deadlinesVerified, "none has a deadline", commitments([:]) + [verify(2)], (0, 0)),
    EvidenceRow(
      .deadlinesVerified, "one of two", commitments(dated, dated, [:]) + [verify(2), verify(4)],
      (1, 2)),
    EvidenceRow(.deadlinesVerified, "all", commitments(dated, [:]) + [verify(2)], (1, 1)),
    EvidenceRow(.verificationsTold, "none", commitments([:]), (0, 0)),
    EvidenceRow(
      .verificationsTold, "one",
      commitments([:]) + [verify(2), verify(2, [.madeKnownTo: .words])], (1, 2)),
    EvidenceRow(
      .verificationsTold, "all", commitments([:]) + [verify(2, [.madeKnownTo: .words])], (1, 1)),
  ]

  private static let charged: [FieldKey: Value] = [.followUp: .words]
  private static let ofState: [FieldKey: Value] = [.responsible: .parties([1, 3])]

  private static let following: [EvidenceRow] = [
    EvidenceRow(.commitmentsFollowed, "none", (0, 0)),
    EvidenceRow(
      .commitmentsFollowed, "nobody is charged with one, nobody has told of the other",
      commitments([:], charged) + [report(2)], (0, 2)),
    EvidenceRow(
      .commitmentsFollowed, "one of two", commitments(charged, charged) + [report(3)], (1, 2)),
    EvidenceRow(
      .commitmentsFollowed, "all, by report or verification",
      commitments(charged, charged) + [report(2), verify(3)], (2, 2)),
    EvidenceRow(
      .publicEntitiesFollowed, "none is of the State",
      commitments([.responsible: .parties([1])]) + [report(2)], (0, 0)),
    EvidenceRow(
      .publicEntitiesFollowed, "one of two", commitments(ofState, ofState, [:]) + [report(2)],
      (1, 2)),
    EvidenceRow(
      .publicEntitiesFollowed, "by the person who is to do it",
      [.addRecord(.agreement, [.text: .words])]
        + [
          .addRecord(.delegate, [.name: .words, .party: Scene.ministry]),
          .addRecord(
            .commitment,
            [.agreement: .record(1), .action: .words, .responsiblePeople: .people([1])]),
          report(3),
        ], (1, 1)),
  ]

  private static let alerts: [EvidenceRow] = [
    EvidenceRow(.delaysAlerted, "none is late", commitments(dated) + [warn(2)], (0, 0)),
    EvidenceRow(
      .delaysAlerted, "one of two",
      commitments(dated, dated) + [move(2), move(3), warn(3)], (1, 2)),
    EvidenceRow(
      .delaysAlerted, "moved twice is one delay",
      commitments(dated) + [move(2), move(2, to: "2026-12-02"), warn(2)], (1, 1)),
    EvidenceRow(
      .delaysAlerted, "the warning struck",
      commitments(dated) + [move(2), warn(2), Scene.strike(4)], (0, 1)),
    EvidenceRow(
      .breachesAlerted, "none", commitments([:]) + [report(2), verify(2)], (0, 0)),
    EvidenceRow(
      .breachesAlerted, "one reported, one found",
      commitments([:], [:])
        + [report(2, .breached), verify(3, [.result: .code(.unfulfilled)]), warn(3)], (1, 2)),
    EvidenceRow(
      .breachesAlerted, "all", commitments([:]) + [report(2, .breached), warn(2)], (1, 1)),
  ]

  @Test("«nadie todavía», «x» and «las partes» are nobody")
  func nobody() throws {
    let nobody: [FieldKey: Value] = [
      .verifier: .text("nadie todavía"), .followUp: .text("las partes"),
    ]
    let mesa = try Scene.book(
      Self.commitments(nobody, Self.charged)
        + [Self.report(2), Self.verify(3)]
        + ["nadie todavía", "las partes", "por definir", "a todos"].map {
          Self.verify(3, [.madeKnownTo: .text($0)])
        }
    ).mesa
    #expect(EvidenceRule.verifiersNamed.tally(mesa) == Tally(done: 0, total: 2))
    #expect(EvidenceRule.commitmentsFollowed.tally(mesa) == Tally(done: 1, total: 2))
    #expect(EvidenceRule.commitmentsVerified.tally(mesa) == Tally(done: 1, total: 2))
    #expect(EvidenceRule.verificationsTold.tally(mesa) == Tally(done: 2, total: 5))
    #expect(mesa.agreementCounters.withVerifier == Tally(done: 0, total: 1))
  }

  /// A signed agreement with a commitment due on 20 December 2026.
  private func signed() -> (Table, RecordID) {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .words])
    let commitment = table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .words,
        .deadline: .deadline(.date(Example.day("2026-12-20"))),
      ])
    table.sign([agreement])
    return (table, commitment)
  }

  @Test("273 days after its day a commitment that nobody moved is a delay, told of or not")
  func late() {
    var (table, commitment) = signed()
    #expect(EvidenceRule.delaysAlerted.tally(table.mesa) == Tally(done: 0, total: 0))
    table.add(.planEntry, [.text: .words], on: Example.day("2027-09-19"))
    #expect(EvidenceRule.delaysAlerted.tally(table.mesa) == Tally(done: 0, total: 1))
    table.add(
      .earlyWarning,
      [.commitment: .record(commitment), .date: .day("2027-09-20"), .text: .words],
      on: Example.day("2027-09-20"))
    #expect(EvidenceRule.delaysAlerted.tally(table.mesa) == Tally(done: 1, total: 1))
  }

  @Test("a fulfilment two months after its day is not one in time")
  func fulfilledLate() {
    for (day, done) in [("2026-12-20", 1), ("2027-02-20", 0)] {
      var (table, commitment) = signed()
      table.add(
        .verification,
        [
          .commitment: .record(commitment), .by: .words, .date: .day(day),
          .result: .code(.fulfilled),
        ], on: Example.day("2027-03-01"))
      #expect(EvidenceRule.deadlinesVerified.tally(table.mesa) == Tally(done: done, total: 1))
      #expect(EvidenceRule.delaysAlerted.tally(table.mesa) == Tally(done: 0, total: 1 - done))
    }
  }

  @Test("a term in working days is not called late for holidays that the book does not know")
  func holidays() {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .words])
    let days = Deadline.days(count: 30, counting: .business, from: .signature)
    table.add(
      .commitment,
      [.agreement: .record(agreement), .action: .words, .deadline: .deadline(days)])
    table.sign([agreement])
    // Without holidays the thirtieth working day is 1 January 2027.
    table.add(.planEntry, [.text: .words], on: Example.day("2027-01-06"))
    #expect(EvidenceRule.delaysAlerted.tally(table.mesa).total == 0)
    table.add(.planEntry, [.text: .words], on: Example.day("2027-02-01"))
    #expect(EvidenceRule.delaysAlerted.tally(table.mesa).total == 1)
  }

  @Test("follows the table", arguments: rows)
  func row(row: EvidenceRow) throws { try row.check() }
}
