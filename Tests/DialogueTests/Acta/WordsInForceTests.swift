import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What is signed and written anew")
struct WordsInForceTests {
  private static let today = Example.day("2027-06-01")
  private var table = Table()
  private let agreement: RecordID
  private let commitment: RecordID
  private let acta: RecordID

  /// Signed, and another acta begun in its place.
  init() {
    (agreement, commitment) = table.promise("Instalar un medidor", by: "2026-12-20")
    let signed = table.sign([agreement])
    acta = table.add(.acta, [.session: .session(1), .replaces: .record(signed)])
  }

  private var views: [CommitmentView] {
    table.mesa.commitments(on: Self.today, holidays: .few)
  }

  @Test("stays due by the words that were signed, while others are being written")
  mutating func words() throws {
    table.revise(commitment, .action, to: .text("Pagar un millón"))
    table.revise(commitment, .deadline, to: .deadline(.date(Example.day("2028-12-20"))))
    let view = try #require(views.first)
    #expect(view.record.text(.action) == "Instalar un medidor")
    #expect(view.due == .on(Example.day("2026-12-20")))
    #expect(view.reason == .overdue)
    #expect(table.mesa.isInRevision(agreement))
    #expect(table.mesa.binding(of: agreement) == .inRevision)
    let letter = try table.mesa.commitmentLetter(of: nil, on: Self.today, holidays: .few)
    #expect(letter.followUp.commitment.action == "Instalar un medidor")
    #expect(letter.isOfBreach)
  }

  @Test("is not in revision while no word is changed")
  func unchanged() {
    #expect(!table.mesa.isInRevision(agreement))
    #expect(table.mesa.binding(of: agreement) == .binds)
  }

  @Test("is met by what happens meanwhile")
  mutating func progress() throws {
    table.revise(commitment, .action, to: .text("Pagar un millón"))
    table.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("MTC"), .date: .day("2026-12-19"),
        .result: .code(.fulfilled),
      ])
    #expect(views.map(\.reason) == [.fulfilled])
  }

  @Test("does not go away with a commitment that the new acta is to leave out")
  mutating func struck() {
    table.write(.recordStruck(commitment, reason: "ya no"))
    #expect(views.map(\.reason) == [.overdue])
    #expect(
      table.mesa.dueEntries(on: Self.today, holidays: .few).map(\.id) == [commitment])
  }

  @Test("stands before what the new acta is to add, which obliges nobody yet")
  mutating func added() {
    let new = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Medir el agua")])
    #expect(views.map(\.id) == [commitment, new])
    #expect(views.map(\.reason) == [.overdue, .inRevision])
    #expect(views.map(\.light) == [.red, nil])
  }

  @Test("binds by what was answered to it, and not by answers to the new words")
  mutating func answers() {
    table.revise(commitment, .action, to: .text("Pagar un millón"))
    table.add(
      .acceptance,
      [
        .agreement: .record(agreement), .party: .party(Table.company),
        .answer: .code(.adReferendum),
      ])
    #expect(views.map(\.reason) == [.overdue])
  }

  @Test("gives way once all have signed the other")
  mutating func replaced() {
    table.revise(commitment, .deadline, to: .deadline(.date(Example.day("2028-12-20"))))
    table.write(
      .actaFrozen(acta, number: 2, date: Example.date, agreements: [agreement], digest: ""))
    #expect(views.map(\.due) == [.on(Example.day("2026-12-20"))])
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Luz"), .outcome: .code(.signed)])
    #expect(views.map(\.due) == [.on(Example.day("2028-12-20"))])
    #expect(views.map(\.reason) == [.onTime])
  }

  @Test("keeps the day on which a norm came out, told meanwhile")
  mutating func published() throws {
    let norm = table.add(
      .normToIssue, [.agreement: .record(agreement), .text: .text("Decreto del agua")])
    #expect(
      table.mesa.dueEntries(on: Self.today, holidays: .few).map(\.reason).contains(.inRevision))
    table.revise(norm, .published, to: .date(Example.day("2027-01-02")))
    #expect(!table.mesa.dueEntries(on: Self.today, holidays: .few).map(\.id).contains(norm))
  }

  @Test("is called by its number, and verified, though the new acta is to leave it out")
  mutating func named() throws {
    table.write(.recordStruck(commitment, reason: "ya no"))
    #expect(table.mesa.record(.commitment, number: 1)?.id == commitment)
    let verified = RecordCommand.addRecord(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("MTC"), .date: .day("2026-12-19"),
        .result: .code(.fulfilled),
      ])
    let identities = NewIdentities(numbering: Numbering(), origin: .unsaid)
    _ = try table.mesa.decideRecord(verified, identities, holidays: .few, on: Self.today)
  }

  @Test("may be left out of the new acta though something was told of it, which stays")
  mutating func leftOut() throws {
    table.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("MTC"), .date: .day("2026-12-19"),
        .result: .code(.fulfilled),
      ])
    let identities = NewIdentities(numbering: Numbering(), origin: .unsaid)
    let strike = RecordCommand.strikeRecord(commitment, reason: "ya no")
    let event = try table.mesa.decideRecord(strike, identities, holidays: .few, on: Self.today)
    table.write(.record(event))
    #expect(views.map(\.reason) == [.fulfilled])
    #expect(
      table.mesa.verificationMatter(of: nil, on: Self.today, holidays: .few)?.followUp.commitment
        .action == "Instalar un medidor")
  }
}
