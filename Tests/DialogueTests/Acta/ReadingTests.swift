import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A reading is of the words that were read")
struct ReadingTests {
  private static let day = Example.date

  private static func read(_ table: Table, _ agreement: RecordID) -> CalendarDate? {
    table.mesa.records[agreement].flatMap(table.mesa.readAloud)
  }

  /// A mesa with an agreement and its commitment, read aloud.
  private static func mesa() throws -> (Table, agreement: RecordID, commitment: RecordID) {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    let commitment = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Llevar agua")])
    table.revise(agreement, .readAloud, to: .date(day))
    return (table, agreement, commitment)
  }

  @Test("It stands until the words, a commitment or a norm change, and while they are as before")
  func changes() throws {
    var (table, agreement, commitment) = try Self.mesa()
    #expect(Self.read(table, agreement) == Self.day)
    table.revise(commitment, .action, to: .text("Llevar agua y sal"))
    #expect(Self.read(table, agreement) == nil)
    table.revise(commitment, .action, to: .text("Llevar agua"))
    #expect(Self.read(table, agreement) == Self.day)
    table.add(.normToIssue, [.agreement: .record(agreement), .text: .text("Ordenanza")])
    #expect(Self.read(table, agreement) == nil)
    #expect(
      Lint(table.mesa, on: Example.date, holidays: Holidays([]), lexicon: .empty).findings()
        .contains { $0.rule == .notReadAloud && $0.agreement == agreement })
  }

  @Test("Who changes the words and leaves the day alone has not read them")
  func sameDay() throws {
    var (table, agreement, _) = try Self.mesa()
    table.revise(agreement, .text, to: .text("Agua potable"))
    #expect(Self.read(table, agreement) == nil)
    // Another day is another reading; the same day again is one where the writer says of which words.
    table.revise(
      agreement, .digest, to: .text(table.mesa.clauseDigest(of: agreement).description))
    #expect(Self.read(table, agreement) == Self.day)
  }

  @Test("Without a day there is no reading, whatever else is written")
  func withoutDay() throws {
    var (table, agreement, _) = try Self.mesa()
    table.revise(agreement, .readAloud, to: nil)
    #expect(Self.read(table, agreement) == nil)
    #expect(table.mesa.records[agreement]?[.digest] == nil)
  }

  @Test("In a book without the words of a reading they are those of the first answer")
  func oldBook() throws {
    var table = Table()
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    table.write(
      .recordRevised(agreement, .agreement, from: [:], to: [.readAloud: .date(Example.date)]))
    #expect(Self.read(table, agreement) == nil)
    table.add(
      .acceptance, [.agreement: .record(agreement), .party: .party(1), .answer: .code(.accepts)])
    #expect(Self.read(table, agreement) == Example.date)
    table.write(
      .recordRevised(
        agreement, .agreement, from: [.text: .text("Agua limpia")], to: [.text: .text("Agua")]))
    table.add(
      .acceptance, [.agreement: .record(agreement), .party: .party(1), .answer: .code(.accepts)])
    #expect(Self.read(table, agreement) == nil)
  }

  @Test("Who corrects of whom an answer is has not asked again")
  func correctedAnswer() throws {
    var (table, agreement, _) = try Self.mesa()
    let answer = table.add(
      .acceptance, [.agreement: .record(agreement), .party: .party(1), .answer: .code(.accepts)])
    table.revise(agreement, .text, to: .text("Agua potable"))
    table.revise(answer, .language, to: .text("quechua"))
    #expect(table.mesa.records[answer].map(table.mesa.isBound) == false)
    table.revise(answer, .answer, to: .code(.reserves))
    #expect(table.mesa.records[answer].map(table.mesa.isBound) == true)
  }
}
