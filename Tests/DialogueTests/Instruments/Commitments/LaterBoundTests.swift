import PlainIdentities
import Testing

@testable import Dialogue

/// A commitment of the community, bound on 23 November 2026, and of the company, bound later.
@Suite("Whoever is bound after another that is to do the same")
struct LaterBoundTests {
  private var table = Table()
  private let agreement: RecordID
  private let commitment: RecordID
  private let acta: RecordID
  private let company: PersonID

  init() throws {
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    (agreement, commitment) = table.promise("Instalar un medidor", by: "2026-12-10")
    table.revise(
      commitment, .responsible, to: .parties([Table.community, Table.company]))
    var people: [PersonID] = []
    for (name, party) in [("Ana", Table.company), ("Beto", Table.community)] {
      let id = table.add(
        .delegate,
        [.name: .text(name), .party: .party(party), .accreditation: .code(.accredited)])
      people.append(try #require(table.mesa.records[id]?.person()))
    }
    company = people[0]
    for person in people { table.write(.attendanceRecorded(1, person, isPresent: true)) }
    acta = table.freeze([agreement])
    for (person, outcome) in [(people[0], Code.declined), (people[1], .signed)] {
      table.add(
        .signature,
        [
          .acta: .record(acta), .person: .person(person), .outcome: .code(outcome),
          .date: .day("2026-11-23"),
        ])
    }
  }

  private mutating func join(_ day: String) {
    table.add(
      .accession, [.acta: .record(acta), .person: .person(company), .date: .day(day)])
  }

  private func view(_ day: String, _ holidays: Holidays = .few) throws -> CommitmentView {
    try #require(table.mesa.commitment(commitment, on: Example.day(day), holidays: holidays))
  }

  private func terms(_ day: String, _ holidays: Holidays = .few) throws -> [LaterBound.Term] {
    table.mesa.laterBound(try view(day, holidays), holidays: holidays).map(\.term)
  }

  private func addressed(_ day: String) throws -> [PartyID] {
    table.mesa.addressed(try view(day), on: Example.day(day), .few)
  }

  @Test("is late for no day that had gone by, and the first still is")
  mutating func lapsed() throws {
    join("2027-01-20")
    #expect(try view("2027-01-21").reason == .overdue)
    #expect(try terms("2027-01-21") == [.lapsed])
    #expect(try addressed("2027-01-21") == [Table.community])
    let row = try #require(
      table.mesa.commitmentTable(on: Example.day("2027-01-21"), holidays: .few).rows.first)
    #expect(row.laterBound.map(\.party) == ["Minera Altos del Sur"])
  }

  @Test("has the same day that a date names, and is told so nowhere")
  mutating func same() throws {
    join("2026-12-01")
    #expect(try terms("2026-12-05") == [.same])
    #expect(try addressed("2026-12-12").count == 2)
    let row = try #require(
      table.mesa.commitmentTable(on: Example.day("2026-12-05"), holidays: .few).rows.first)
    #expect(row.laterBound.isEmpty)
  }

  @Test("is not blamed for a day that was moved and had gone by, nor for what was found before")
  mutating func movedAndFound() throws {
    table.add(
      .reschedule,
      [
        .commitment: .record(commitment), .newDate: .day("2026-12-15"), .reasons: .text("lluvia"),
        .agreedBy: .parties([Table.ministry]),
      ])
    join("2026-12-20")
    #expect(try terms("2026-12-21") == [.lapsed])
    #expect(try addressed("2026-12-21") == [Table.community])
    table.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("MTC"), .date: .day("2026-12-18"),
        .result: .code(.unfulfilled),
      ])
    #expect(try addressed("2026-12-22") == [Table.community])
  }

  @Test("of what is done time and again does it from then on")
  mutating func recurring() throws {
    table.revise(commitment, .periodicity, to: .text("cada semana"))
    table.revise(commitment, .deadline, to: .deadline(.date(Example.day("2027-06-01"))))
    join("2026-12-03")
    #expect(try terms("2026-12-05") == [.recurring])
    table.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("MTC"), .date: .day("2026-11-29"),
        .result: .code(.unfulfilled),
      ])
    #expect(try view("2026-12-05").reason == .breached)
    #expect(try addressed("2026-12-05") == [Table.community])
  }

  @Test("is nobody who was bound with the others, whatever days the State does not work")
  mutating func closures() throws {
    let closed = Closure(
      id: "puente", first: Example.day("2026-12-03"), last: Example.day("2026-12-04"),
      decree: "D. S. 1", scope: .publicSector, name: "Puente")
    let holidays = Holidays(Holidays.few.rules, closures: [closed])
    table.revise(
      commitment, .responsible, to: .parties([Table.community, Table.ministry]))
    table.revise(
      commitment, .deadline,
      to: .deadline(.days(count: 10, counting: .business, from: .signature)))
    #expect(try terms("2026-12-01", holidays).isEmpty)
  }

  @Test("had its day gone by where that runs from a day, or from a publication, as well")
  mutating func lapsedTerms() throws {
    let start = DeadlineStart.date(Example.date)
    table.revise(commitment, .responsible, to: .parties([Table.company]))
    table.revise(
      commitment, .deadline, to: .deadline(.days(count: 10, counting: .calendar, from: start)))
    join("2026-12-20")
    #expect(try view("2026-12-21").reason == .lapsed)
    let norm = table.add(
      .normToIssue,
      [
        .agreement: .record(agreement), .text: .text("Ordenanza"), .entity: .text("Concejo"),
        .published: .day("2026-12-05"),
      ])
    table.revise(
      commitment, .deadline,
      to: .deadline(.days(count: 5, counting: .calendar, from: .publication)))
    #expect(try view("2026-12-21").reason == .lapsed)
    table.revise(norm, .published, to: .day("2026-12-18"))
    #expect(try view("2026-12-30").reason == .overdue)
  }
}
