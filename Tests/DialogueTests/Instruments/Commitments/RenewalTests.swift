import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A commitment that an acta in another's place changed")
struct RenewalTests {
  private static let today = Example.day("2026-12-10")
  private var table = Table()
  private let agreement: RecordID
  private let commitment: RecordID
  private let signed: RecordID

  init() {
    (agreement, commitment) = table.promise("Entregar un estudio", by: "2026-12-05")
    signed = table.sign([agreement])
  }

  private func view() throws -> CommitmentView {
    try #require(table.mesa.commitment(commitment, on: Self.today, holidays: .few))
  }

  private mutating func verify(_ result: Code, _ day: String) -> RecordID {
    table.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("MTC"), .date: .day(day),
        .result: .code(result),
      ], on: Example.day(day))
  }

  /// Another acta takes the place of the signed one, with other words, on 9 December.
  private mutating func replace(_ key: FieldKey, by value: Value) {
    let acta = table.add(.acta, [.session: .session(1), .replaces: .record(signed)])
    table.revise(commitment, key, to: value)
    let day = Example.day("2026-12-09")
    table.write(
      .actaFrozen(acta, number: 2, date: day, agreements: [agreement], digest: ""), on: day)
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Luz"), .outcome: .code(.signed)], on: day)
  }

  @Test("is not met by what was found of other words, and by what is found of its own")
  mutating func words() throws {
    let old = verify(.fulfilled, "2026-12-02")
    try #expect(view().reason == .fulfilled)
    replace(.action, by: .text("Entregar cinco estudios"))
    // Its day had gone by when these words came to bind.
    try #expect(view().reason == .lapsed)
    try #expect(view().history.isEmpty)
    let paper = try #require(
      table.mesa.verificationMatter(of: old, on: Self.today, holidays: .few))
    #expect(paper.followUp.commitment.action == "Entregar un estudio")
    #expect(paper.followUp.acta == 1)
    let new = verify(.fulfilled, "2026-12-10")
    try #expect(view().isVerified)
    let next = try #require(
      table.mesa.verificationMatter(of: new, on: Self.today, holidays: .few))
    #expect(next.followUp.commitment.action == "Entregar cinco estudios")
    #expect(next.followUp.acta == 2)
  }

  @Test("with another term stays met, and is broken no more")
  mutating func term() throws {
    _ = verify(.unfulfilled, "2026-12-06")
    try #expect(view().reason == .breached)
    var other = self
    replace(.deadline, by: .deadline(.date(Example.day("2027-03-01"))))
    try #expect(view().reason == .onTime)
    _ = other.verify(.fulfilled, "2026-12-07")
    other.replace(.deadline, by: .deadline(.date(Example.day("2027-03-01"))))
    try #expect(other.view().reason == .fulfilled)
  }

  @Test("with another term is due by that, and not by the day to which the other was moved")
  mutating func moved() throws {
    table.add(
      .reschedule,
      [
        .commitment: .record(commitment), .newDate: .day("2027-02-01"), .reasons: .text("lluvia"),
        .agreedBy: .parties([Table.company, Table.community, Table.ministry]),
      ], on: Example.day("2026-12-01"))
    try #expect(view().due == .on(Example.day("2027-02-01")))
    replace(.deadline, by: .deadline(.date(Example.day("2027-03-01"))))
    try #expect(view().due == .on(Example.day("2027-03-01")))
  }

  @Test("by who verifies alone is followed as before")
  mutating func verifier() throws {
    _ = verify(.fulfilled, "2026-12-02")
    replace(.verifier, by: .text("Defensoría"))
    try #expect(view().reason == .fulfilled)
  }

  @Test("that another acta only says again is late by its own day, and keeps it from no signature")
  mutating func again() throws {
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let acta = table.add(.acta, [.session: .session(1), .replaces: .record(signed)])
    let day = Example.day("2026-12-09")
    func isPast() -> Bool {
      table.mesa.holes(of: acta, on: day).map(\.rule).contains(.pastDeadline)
    }
    #expect(!isPast())
    table.revise(commitment, .action, to: .text("Entregar cinco estudios"))
    #expect(isPast())
    table.revise(commitment, .action, to: .text("Entregar un estudio"))
    table.write(
      .actaFrozen(acta, number: 2, date: day, agreements: [agreement], digest: ""), on: day)
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Luz"), .outcome: .code(.signed)], on: day)
    try #expect(view().reason == .overdue)
    try #expect(view().overdueDays == 5)
  }
}
