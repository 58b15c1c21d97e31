import Testing

@testable import Dialogue

@Suite("The publication of a norm to issue")
struct PublicationTests {
  private var table = Table()
  private let agreement: RecordID
  private let norm: RecordID

  init() {
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    norm = table.add(
      .normToIssue,
      [
        .agreement: .record(agreement), .text: .text("Ordenanza del agua"), .entity: .text("MTC"),
        .deadline: .deadline(.date(Example.day("2026-12-01"))),
      ])
  }

  private func row(_ day: String) throws -> PublicNormFollowUp {
    try #require(
      table.mesa.commitmentTable(on: Example.day(day), holidays: .few).norms.first)
  }

  private func letter(_ day: String) throws -> NormLetter {
    try table.mesa.normLetter(of: nil, on: Example.day(day), holidays: .few)
  }

  @Test("before another acta asked for something else is of the norm of then")
  mutating func rewritten() throws {
    let first = table.sign([agreement])
    table.revise(norm, .published, to: .day("2026-11-28"))
    #expect(try row("2026-12-05").reason == .fulfilled)
    let second = table.add(.acta, [.session: .session(1), .replaces: .record(first)])
    table.revise(norm, .text, to: .text("Ordenanza del agua y del riego"))
    table.revise(norm, .deadline, to: .deadline(.date(Example.day("2026-12-20"))))
    // While it is only written the signed one holds, and was published.
    #expect(try row("2026-12-05").norm.published == Example.day("2026-11-28"))
    let signed = Example.day("2026-12-03")
    table.write(
      .actaFrozen(second, number: 2, date: signed, agreements: [agreement], digest: ""), on: signed)
    table.add(
      .signature, [.acta: .record(second), .name: .text("Luz"), .outcome: .code(.signed)],
      on: signed)
    #expect(try row("2026-12-05").norm.published == nil)
    #expect(try row("2026-12-05").reason == .dueSoon)
    table.revise(norm, .published, to: .day("2026-12-18"))
    #expect(try row("2026-12-19").reason == .fulfilled)
  }

  @Test("is asked for by letter, before its day and after it, until it comes out")
  mutating func asked() throws {
    #expect(throws: LetterRefusal.noCommitment) { try letter("2026-11-25") }
    #expect(throws: LetterRefusal.unbound(.unsigned)) {
      try table.mesa.normLetter(of: norm, on: Example.date, holidays: .few)
    }
    table.sign([agreement])
    #expect(try !letter("2026-11-25").isLate)
    #expect(try letter("2026-12-03").isLate)
    #expect(try letter("2026-12-03").followUp.daysLeft == -2)
    #expect(try letter("2026-12-03").followUp.norm.entity == "MTC")
    table.revise(norm, .published, to: .day("2026-12-04"))
    #expect(throws: LetterRefusal.noCommitment) { try letter("2026-12-05") }
    #expect(throws: LetterRefusal.fulfilled) {
      try table.mesa.normLetter(of: norm, on: Example.day("2026-12-05"), holidays: .few)
    }
    #expect(try row("2026-12-05").daysLeft == -3)
  }

  @Test("is late by nobody where its day had gone by when the acta was signed")
  mutating func lapsed() throws {
    let days = Deadline.date(Example.day("2026-11-20"))
    table.revise(norm, .deadline, to: .deadline(days))
    table.sign([agreement])
    #expect(try row("2026-12-05").reason == .lapsed)
    #expect(throws: LetterRefusal.lapsed) {
      try table.mesa.normLetter(of: norm, on: Example.day("2026-12-05"), holidays: .few)
    }
    table.revise(norm, .published, to: .day("2026-12-04"))
    #expect(try row("2026-12-05").reason == .fulfilled)
  }
}
