import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A commitment")
struct CommitmentViewTests {
  /// Agreed on 22 November 2026, a Sunday.
  var table = Table()
  let agreement: RecordID
  let commitment: RecordID

  init() {
    (agreement, commitment) = table.promise("Instalar un medidor", by: "2026-12-20")
  }

  /// How it stands once all have signed, unless the test has the signing for itself.
  func view(_ day: String, signs: Bool = true) throws -> CommitmentView {
    var table = table
    if signs { table.sign([agreement]) }
    return try #require(table.mesa.commitment(commitment, on: Example.day(day), holidays: .few))
  }

  @Test("of an agreement that nobody has signed has no light, and is never overdue")
  mutating func unsigned() throws {
    try #expect(view("2027-06-01", signs: false).reason == .unsigned)
    try #expect(view("2027-06-01", signs: false).light == nil)
    try #expect(view("2027-06-01", signs: false).overdueDays == 0)
    try #expect(view("2027-06-01", signs: false).daysLeft(on: Example.day("2027-06-01")) == nil)
    table.freeze([agreement])
    try #expect(view("2027-06-01", signs: false).reason == .unsigned)
  }

  @Test("waits for the bases, also where the acta was taken to signature")
  mutating func inConsultation() throws {
    let word = table.add(
      .baseConsultation, [.agreement: .record(agreement), .party: .party(Table.community)])
    table.sign([agreement])
    try #expect(view("2027-06-01", signs: false).reason == .inConsultation)
    table.revise(word, .ratification, to: .code(.ratified))
    try #expect(view("2027-06-01", signs: false).reason == .overdue)
  }

  @Test("keeps its light by the signed acta where all declined the one in its place")
  mutating func declined() throws {
    let old = table.sign([agreement])
    let new = table.add(.acta, [.session: .session(1), .replaces: .record(old)])
    table.write(
      .actaFrozen(new, number: 2, date: Example.date, agreements: [agreement], digest: ""))
    table.add(
      .signature, [.acta: .record(new), .name: .text("Luz"), .outcome: .code(.declined)])
    #expect(table.mesa.acta(holding: agreement)?.acta == old)
    try #expect(view("2027-06-01", signs: false).reason == .overdue)
  }

  @Test("keeps its light by the signed acta until the one in its place is signed")
  mutating func replaced() throws {
    let old = table.sign([agreement])
    let new = table.add(.acta, [.session: .session(1), .replaces: .record(old)])
    table.write(
      .actaFrozen(new, number: 2, date: Example.date, agreements: [agreement], digest: ""))
    try #expect(view("2027-06-01", signs: false).reason == .overdue)
    #expect(table.mesa.acta(holding: agreement)?.acta == old)
    table.add(
      .signature, [.acta: .record(new), .name: .text("Luz"), .outcome: .code(.signed)])
    try #expect(view("2027-06-01", signs: false).reason == .overdue)
    #expect(table.mesa.acta(holding: agreement)?.acta == new)
  }

  @Test("of an acta of others binds by its copy, and runs from the day of that acta")
  mutating func obtained() throws {
    let acta = table.add(
      .obtainedActa, [.issuer: .text("PCM"), .date: .day("2026-12-01")])
    table.revise(agreement, .obtainedActa, to: .record(acta))
    let days = Deadline.days(count: 10, counting: .calendar, from: .signature)
    table.revise(commitment, .deadline, to: .deadline(days))
    try #expect(view("2027-06-01", signs: false).reason == .withoutCopy)
    try #expect(view("2027-06-01", signs: false).due == nil)
    table.add(
      .attachment,
      [.file: .text("a.pdf"), .digest: .text("ab"), .obtainedActa: .record(acta)])
    try #expect(view("2027-06-01", signs: false).reason == .overdue)
    try #expect(view("2027-06-01", signs: false).due == .on(Example.day("2026-12-11")))
    // It meets no gates of this mesa, and stands in no acta of its own.
    let draft = table.add(.acta, [.session: .session(1)])
    #expect(table.mesa.agreements(of: draft).isEmpty)
    #expect(table.mesa.holes(of: draft, on: Example.date).isEmpty)
  }

  @Test("whose days run from the signature has no day before it")
  mutating func runsFromSignature() throws {
    let days = Deadline.days(count: 10, counting: .calendar, from: .signature)
    table.revise(commitment, .deadline, to: .deadline(days))
    try #expect(view("2027-06-01", signs: false).due == nil)
    table.freeze([agreement])
    try #expect(view("2027-06-01", signs: false).due == nil)
    try #expect(view("2027-06-01").due == .on(Example.day("2026-12-02")))
  }

  @Test("found fulfilled two months after its day is not shown as in time")
  mutating func fulfilledLate() throws {
    report(.fulfilled, "2027-02-20")
    try #expect(view("2027-03-01").reason == .awaitingVerification)
    verify(.fulfilled, "2027-03-05")
    let view = try view("2027-04-01")
    #expect(view.reason == .fulfilledLate)
    #expect(view.overdueDays == 62)
    #expect(view.daysLeft(on: Example.day("2027-04-01")) == -62)
    #expect(!view.isOpen)
  }

  @Test(
    "is green, amber and red as its day draws near",
    arguments: [
      ("2026-12-01", .onTime, 0), ("2026-12-12", .onTime, 0), ("2026-12-13", .dueSoon, 0),
      ("2026-12-20", .dueToday, 0), ("2026-12-21", .overdue, 1), ("2027-01-09", .overdue, 20),
    ] as [(String, LightReason, Int)])
  func light(day: String, reason: LightReason, overdue: Int) throws {
    let view = try view(day)
    #expect(view.reason == reason)
    #expect(view.overdueDays == overdue)
    #expect((view.light == .red) == (overdue > 0))
    #expect(view.state == .notStarted)
  }

  @Test(
    "of a public entity is amber fifteen days before",
    arguments: [("2026-12-04", LightReason.onTime), ("2026-12-05", .dueSoon)])
  mutating func publicEntity(day: String, reason: LightReason) throws {
    table.revise(
      commitment, .responsible, to: .parties([Table.company, Table.ministry]))
    try #expect(view(day).bindsPublicEntity)
    try #expect(view(day).reason == reason)
  }

  @Test("binds the party of the person named as well")
  mutating func person() throws {
    let person = table.add(.delegate, [.name: .text("Ana"), .party: .party(Table.ministry)])
    table.revise(
      commitment, .responsiblePeople, to: table.mesa.records[person]?.person().map { .people([$0]) }
    )
    try #expect(view("2026-12-01").responsible == [Table.company, Table.ministry])
    try #expect(view("2026-12-05").reason == .dueSoon)
  }

  @Test("to be met immediately is not late on the day itself")
  mutating func immediate() throws {
    table.revise(commitment, .deadline, to: .deadline(.immediate))
    try #expect(view("2026-11-22").light == .amber)
    try #expect(view("2026-11-23").light == .red)
  }

  @Test("in hours runs from the hour of the last signature, once the acta is signed")
  mutating func hours() throws {
    table.revise(commitment, .deadline, to: .deadline(.hours(count: 48, from: .signature)))
    let acta = table.freeze([agreement])
    table.add(
      .signature,
      [.acta: .record(acta), .name: .text("sin hora"), .outcome: .code(.signed)])
    try #expect(view("2026-11-22", signs: false).due == .on(Example.day("2026-11-24")))
    for (hour, outcome) in [("9:15", Code.signed), ("10:30", .onRequest), ("12:00", .declined)] {
      table.add(
        .signature,
        [.acta: .record(acta), .name: .text(hour), .outcome: .code(outcome), .hour: .text(hour)])
    }
    let hour = try #require(ClockHour("10:30"))
    try #expect(view("2026-11-24", signs: false).due == .at(Example.day("2026-11-24"), hour))
    try #expect(view("2026-11-24", signs: false).reason == .dueToday)
    try #expect(view("2026-11-25", signs: false).reason == .overdue)
  }

  @Test("without a deadline, or waiting for a norm, is grey")
  mutating func grey() throws {
    let fromNorm = Deadline.days(count: 10, counting: .business, from: .publication)
    table.revise(commitment, .deadline, to: .deadline(fromNorm))
    try #expect(view("2027-12-01").reason == .awaitingPublication)
    table.add(
      .normToIssue,
      [.agreement: .record(agreement), .text: .text("N"), .published: .day("2026-12-01")])
    try #expect(view("2026-12-02").due == .on(Example.day("2026-12-15")))
    table.revise(commitment, .deadline, to: nil)
    try #expect(view("2027-12-01").reason == .noDeadline)
    try #expect(view("2027-12-01").due == nil)
  }

  @Test("counts its days from the session, and from the reading aloud once there was one")
  mutating func anchor() throws {
    table.write(.sessionOpened(1, date: Example.day("2026-11-24"), place: ""))
    let inSession = table.add(.agreement, [.text: .text("B")])
    #expect(table.mesa.anchor(of: inSession).signed == Example.day("2026-11-24"))
    table.revise(inSession, .readAloud, to: .day("2026-11-30"))
    #expect(table.mesa.anchor(of: inSession).signed == Example.day("2026-11-30"))
    #expect(table.mesa.anchor(of: agreement).signed == Example.date)
  }

  @Test("is none where the record is of another kind")
  func otherKind() {
    #expect(table.mesa.commitment(agreement, on: Example.date, holidays: .few) == nil)
    #expect(table.mesa.commitment(99, on: Example.date, holidays: .few) == nil)
  }

  mutating func report(_ state: Code, _ day: String) {
    table.add(
      .progress, [.commitment: .record(commitment), .state: .code(state), .date: .day(day)],
      on: Example.day(day))
  }

  mutating func verify(_ result: Code, _ day: String, by verifier: String = "Luz") {
    table.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text(verifier), .result: .code(result),
        .date: .day(day),
      ], on: Example.day(day))
  }

  @discardableResult
  mutating func reschedule(
    _ to: String, on day: String, with parties: [PartyID] = [Table.community, Table.ministry]
  ) -> RecordID {
    table.add(
      .reschedule,
      [
        .commitment: .record(commitment), .newDate: .day(to), .reasons: .text("Lluvias"),
        .agreedBy: .parties(parties),
      ], on: Example.day(day))
  }
}
