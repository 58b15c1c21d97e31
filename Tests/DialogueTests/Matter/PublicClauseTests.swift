import PlainIdentities
import Testing

@testable import Dialogue

@Suite("An agreement as it is read aloud")
struct PublicClauseTests {
  private static func agreed() -> (table: Table, agreement: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let topic = table.add(.agendaItem, [.title: .text("Agua")])
    let agreement = table.add(
      .agreement, [.text: .text("Agua limpia"), .agendaItem: .record(topic)])
    return (table, agreement)
  }

  @Test(
    "names its topic, who is to do it with the party, and the day of its deadline once that is known"
  )
  func commitment() {
    var (table, agreement) = Self.agreed()
    table.add(.delegate, [.name: .text("Ana"), .party: .party(Table.company)])
    table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Medir"),
        .responsible: .parties([Table.ministry]),
        .responsiblePeople: .mentions([.named("Ana", of: Table.company)]),
        .deadline: .deadline(.days(count: 2, counting: .business, from: .signature)),
      ])
    let clause = table.mesa.clauses([agreement], holidays: .few)[0]
    #expect(clause.topic == "Agua")
    #expect(
      clause.commitments[0].responsible == [
        "Ministerio de Transportes y Comunicaciones (MTC)", "Minera Altos del Sur",
      ])
    #expect(clause.commitments[0].people == [PublicName("Ana", party: "Minera Altos del Sur")])
    // What runs from the signature has a day once that is given: the example's day is a Sunday, and
    // the second working day after it is Tuesday.
    #expect(clause.commitments[0].due == nil)
    var signed = table
    signed.sign([agreement])
    #expect(
      signed.mesa.commitments(on: Example.date, holidays: .few)[0].due?.date
        == Example.day("2026-11-24"))
    let id = clause.commitments[0].id
    table.revise(id, .deadline, to: .deadline(.date(Example.day("2026-12-01"))))
    let dated = table.mesa.clauses([agreement], holidays: .few)[0]
    #expect(dated.commitments[0].due == Example.day("2026-12-01"))
  }

  @Test("says on which day its words were read aloud, where that was written down")
  func read() {
    var (table, agreement) = Self.agreed()
    #expect(table.mesa.clauses([agreement], holidays: .few)[0].readAloud == nil)
    table.revise(agreement, .readAloud, to: .date(Example.date))
    #expect(table.mesa.clauses([agreement], holidays: .few)[0].readAloud == Example.date)
  }

  @Test("has the last word of each party, and knows whether it was said of these words")
  func answers() {
    var (table, agreement) = Self.agreed()
    for answer in [Code.objects, .reserves] {
      table.add(
        .acceptance,
        [
          .agreement: .record(agreement), .party: .party(Table.community),
          .answer: .code(answer), .words: .text("Salvo en agosto"),
        ])
    }
    func answers() -> [PublicAnswer] {
      table.mesa.clauses([agreement], holidays: .few)[0].answers
    }
    #expect(answers().map(\.answer) == [nil, .reserves, nil])
    #expect(answers().map(\.isBound) == [false, true, false])
    table.revise(agreement, .text, to: .text("Agua más limpia"))
    #expect(answers().map(\.answer) == [nil, .reserves, nil])
    #expect(answers().map(\.isBound) == [false, false, false])
  }

  @Test("says which hole was waived, never why")
  func waived() {
    var (table, agreement) = Self.agreed()
    table.add(
      .waiver,
      [
        .lintRule: .code(.noCommitment), .agreement: .record(agreement),
        .reasons: .text("secreto"),
      ])
    let clause = table.mesa.clauses([agreement], holidays: .few)[0]
    #expect(clause.waived.map(\.rule) == [.noCommitment])
    #expect(!String(describing: clause).contains("secreto"))
  }

  @Test("is numbered in the order asked for; what is no record is left out")
  func order() {
    var (table, agreement) = Self.agreed()
    let other = table.add(.agreement, [.text: .text("Camino")])
    let clauses = table.mesa.clauses([other, 99, agreement], holidays: .few)
    #expect(clauses.map(\.ordinal) == [1, 2])
    #expect(clauses.map(\.text) == ["Camino", "Agua limpia"])
  }
}
