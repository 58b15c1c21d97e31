import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The party that is to issue a norm")
struct NormIssuerTests {
  private var table = Table()
  private let agreement: RecordID
  private let norm: RecordID

  init() {
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    (agreement, _) = table.promise("Instalar un medidor", by: "2026-12-10")
    norm = table.add(
      .normToIssue, [.agreement: .record(agreement), .text: .text("Ordenanza del agua")])
  }

  private mutating func issuer(_ entity: String) -> PartyID? {
    table.revise(norm, .entity, to: .text(entity))
    return table.mesa.records[norm].flatMap(table.mesa.party(issuing:))
  }

  @Test("is known by its name and by its offices, and by nothing that only begins alike")
  mutating func named() {
    let community = "Comunidad Campesina de Quebrada Honda"
    #expect(issuer(community) == Table.community)
    #expect(issuer("Junta directiva de la " + community) == Table.community)
    #expect(issuer(community + " (asamblea)") == Table.community)
    #expect(issuer("Comunidad Campesina") == Table.community)
    #expect(issuer("Comunidad Andina") == nil)
    #expect(issuer("Dirección de la Comunidad Andina") == nil)
    #expect(issuer("") == nil)
  }

  @Test("is asked for its yes, and is bound by its signature")
  mutating func concurs() throws {
    let own = table.mesa.concurring(in: agreement)
    let issuer = try #require(table.mesa.parties.first { !own.contains($0.id) })
    table.revise(norm, .entity, to: .text(issuer.name))
    #expect(Set(table.mesa.concurring(in: agreement)) == Set(own + [issuer.id]))
    let rules = Lint(table.mesa, on: Example.date, holidays: .few, lexicon: .empty).findings()
    #expect(rules.contains { $0.rule == .missingAcceptance && $0.party == issuer.id })
    table.add(
      .delegate,
      [.name: .text("Luz"), .party: .party(issuer.id), .accreditation: .code(.accredited)])
    table.attend(1, "Luz", of: issuer.id, isPresent: true)
    table.sign([agreement])
    let row = try #require(
      table.mesa.commitmentTable(on: Example.date, holidays: .few).norms.first)
    #expect(row.reason == .noDeadline)
  }

  @Test("is late for no day that had gone by when it was bound, whoever else was before")
  mutating func lapsed() throws {
    let own = table.mesa.concurring(in: agreement)
    let issuer = try #require(table.mesa.parties.first { !own.contains($0.id) })
    table.revise(norm, .entity, to: .text(issuer.name))
    table.revise(norm, .deadline, to: .deadline(.date(Example.day("2026-11-25"))))
    var people: [PersonID] = []
    for (name, party) in [("Luz", issuer.id), ("Ana", try #require(own.first))] {
      let id = table.add(
        .delegate,
        [.name: .text(name), .party: .party(party), .accreditation: .code(.accredited)])
      people.append(try #require(table.mesa.records[id]?.person()))
    }
    for person in people { table.write(.attendanceRecorded(1, person, isPresent: true)) }
    let acta = table.freeze([agreement])
    for (person, outcome, day) in [
      (people[0], Code.declined, "2026-11-23"), (people[1], .signed, "2026-11-23"),
      (people[0], .signed, "2026-11-28"),
    ] {
      table.add(
        .signature,
        [
          .acta: .record(acta), .person: .person(person), .outcome: .code(outcome),
          .date: .day(day),
        ])
    }
    let row = try #require(
      table.mesa.commitmentTable(on: Example.day("2026-11-30"), holidays: .few).norms.first)
    #expect(row.reason == .lapsed)
  }

  @Test("has a day to come and words without blanks, and published nothing before the session")
  mutating func impossible() throws {
    table.add(.acta, [.session: .session(1)])
    func found() -> [LintFinding] {
      Lint(table.mesa, on: Example.date, holidays: .few, lexicon: .empty).findings()
        .filter { $0.record == norm }
    }
    table.revise(norm, .entity, to: .text("MTC"))
    table.revise(norm, .deadline, to: .deadline(.date(Example.date.adding(days: -1))))
    #expect(found().map(\.rule).contains(.pastDeadline))
    table.revise(norm, .deadline, to: .deadline(.date(Example.date.adding(days: 9))))
    #expect(!found().map(\.rule).contains(.pastDeadline))
    table.revise(norm, .text, to: .text("Aprobar el plan de ____"))
    #expect(found().map(\.rule).contains(.openWords))
    let early = Example.date.adding(days: -3)
    table.revise(norm, .published, to: .date(early))
    #expect(
      found().compactMap(\.impossible) == [.toldBefore(early, session: Example.date)])
  }
}
