import PlainIdentities
import Testing

@testable import Dialogue

@Suite("An agreement of a later session")
struct LaterClauseTests {
  private var table = Table()
  private let acta: RecordID
  private let first: RecordID
  private static let next = Example.date.adding(days: 7)

  /// A session with an agreement and a draft, and another session a week later.
  init() {
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    first = table.add(.agreement, [.text: .text("Habrá agua")])
    acta = table.add(.acta, [.session: .session(1)])
    table.write(.sessionClosed(1))
    table.write(.sessionOpened(2, date: Self.next, place: ""), on: Self.next)
  }

  private func rules() -> [LintFinding] {
    Lint(table.mesa, on: Self.next, holidays: .few, lexicon: SoundAgreement.lexicon, acta: acta)
      .findings().filter { $0.rule == .laterClause }
  }

  @Test("enters no acta of the earlier one, which says so")
  mutating func later() {
    let second = table.add(.agreement, [.text: .text("Habrá luz")], on: Self.next)
    #expect(table.mesa.agreements(of: acta) == [first])
    #expect(rules().map(\.agreement) == [second])
    let own = table.add(.acta, [.session: .session(2)], on: Self.next)
    #expect(table.mesa.agreements(of: own) == [first, second])
  }

  @Test("was made at the earlier one where it was read aloud by that day")
  mutating func readThen() {
    let second = table.add(
      .agreement, [.text: .text("Habrá luz"), .readAloud: .date(Example.date)], on: Self.next)
    #expect(table.mesa.agreements(of: acta) == [first, second])
    #expect(rules().isEmpty)
    table.revise(second, .readAloud, to: .date(Self.next))
    #expect(table.mesa.agreements(of: acta) == [first])
  }

  @Test("is told apart from one that is written down when no session is open")
  mutating func between() {
    table.write(.sessionClosed(2), on: Self.next)
    let second = table.add(.agreement, [.text: .text("Habrá luz")], on: Self.next)
    #expect(table.mesa.agreements(of: acta) == [first, second])
  }

  @Test("whose answer was given at another session tells that day")
  mutating func answered() {
    table.add(
      .acceptance,
      [
        .agreement: .record(first), .party: .party(Table.company), .answer: .code(.accepts),
        .hour: .text("10:00"),
      ], on: Self.next)
    let answers = table.mesa.clauses([first], holidays: .few, acta: acta)[0].answers
    #expect(answers.first { $0.party == Table.company }?.date == Self.next)
  }
}
