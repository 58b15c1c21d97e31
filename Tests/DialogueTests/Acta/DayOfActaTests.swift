import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What comes of an acta")
struct DayOfActaTests {
  private static let day = Example.date
  private static let before = day.adding(days: -1)

  private var table = Table()
  private let acta: RecordID
  private let commitment: RecordID
  private let norm: RecordID

  init() {
    table.write(.sessionOpened(1, date: Self.day, place: "Local"))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    commitment = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Entregar agua")])
    norm = table.add(.normToIssue, [.agreement: .record(agreement), .text: .text("Ordenanza")])
    acta = table.sign([agreement], on: Self.day.adding(days: 3))
  }

  private func decide(_ kind: RecordKind, _ values: [FieldKey: Value]) throws {
    _ = try table.mesa.decideRecord(
      .addRecord(kind, values), NewIdentities(numbering: Numbering(), origin: .unsaid),
      holidays: .few, on: Self.day.adding(days: 30))
  }

  private func decide(published day: CalendarDate) throws {
    var values = try #require(table.mesa.records[norm]).values
    values[.published] = .date(day)
    _ = try table.mesa.decideRecord(
      .reviseRecord(norm, .normToIssue, values),
      NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few,
      on: Self.day.adding(days: 30))
  }

  @Test("is not verified, reported or published before the session, and may be on its day")
  func facts() throws {
    let found: [FieldKey: Value] = [
      .commitment: .record(commitment), .by: .text("Luz"), .result: .code(.fulfilled),
    ]
    let refusal = Refusal.factBeforeActa(.date, Self.day)
    #expect(throws: refusal) {
      try decide(.verification, found.merging([.date: .date(Self.before)]) { $1 })
    }
    try decide(.verification, found.merging([.date: .date(Self.day)]) { $1 })
    #expect(throws: refusal) {
      try decide(.progress, [.commitment: .record(commitment), .date: .date(Self.before)])
    }
    try decide(.progress, [.commitment: .record(commitment), .date: .date(Self.day)])
    #expect(throws: Refusal.factBeforeActa(.published, Self.day)) {
      try decide(published: Self.before)
    }
    try decide(published: Self.day)
  }

  @Test("is verified by somebody, and not by nobody")
  func verifier() throws {
    var found: [FieldKey: Value] = [
      .commitment: .record(commitment), .result: .code(.fulfilled), .date: .date(Self.day),
    ]
    for nobody in ["x", "nadie", "las partes", "quien corresponda", "un vecino"] {
      found[.by] = .text(nobody)
      #expect(throws: Refusal.recordFieldMissing(.by, .verification)) {
        try decide(.verification, found)
      }
    }
    found[.by] = .text("Autoridad Nacional del Agua")
    try decide(.verification, found)
  }

  @Test("what was verified of a period ends no earlier than it starts")
  func period() throws {
    let found: [FieldKey: Value] = [
      .commitment: .record(commitment), .by: .text("Luz"), .result: .code(.fulfilled),
      .date: .date(Self.day), .starts: .date(Self.day), .until: .date(Self.before),
    ]
    #expect(throws: Refusal.endsBeforeStart(starts: Self.day, ends: Self.before)) {
      try decide(.verification, found)
    }
    try decide(.verification, found.merging([.until: .date(Self.day)]) { $1 })
  }

  @Test("is not handed over before it went to signature")
  func delivery() throws {
    let signed = Self.day.adding(days: 3)
    let copy: [FieldKey: Value] = [.acta: .record(acta), .party: .party(Table.company)]
    #expect(throws: Refusal.factBeforeActa(.date, signed)) {
      try decide(.delivery, copy.merging([.date: .date(signed.adding(days: -1))]) { $1 })
    }
    try decide(.delivery, copy.merging([.date: .date(signed)]) { $1 })
  }

  @Test("is joined once, and not by whoever signed it")
  mutating func joining() throws {
    let day = Self.day.adding(days: 5)
    func join(_ name: String) throws {
      let table = table
      let person = try #require(table.mesa.people.first { $0.name == name }?.id)
      _ = try table.mesa.decideRecord(
        .addRecord(
          .accession,
          [.acta: .record(acta), .person: .person(person), .date: .date(day)]),
        NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few, on: day)
    }
    #expect(throws: Refusal.alreadyOfActa("Luz", 1)) { try join("Luz") }
    table.add(
      .accession, [.acta: .record(acta), .name: .text("Beto"), .date: .date(day)], on: day)
    #expect(throws: Refusal.alreadyOfActa("Beto", 1)) { try join("Beto") }
  }

  @Test("binds a party that joins by a credential or a power, and none that has signed")
  mutating func power() throws {
    let day = Self.day.adding(days: 5)
    func join(_ values: [FieldKey: Value]) throws {
      let joining: [FieldKey: Value] = [.acta: .record(acta), .date: .date(day)]
      _ = try table.mesa.decideRecord(
        .addRecord(.accession, joining.merging(values) { $1 }),
        NewIdentities(numbering: Numbering(), origin: .unsaid), holidays: .few, on: day)
    }
    func person(_ name: String, of party: PartyID) -> PersonID {
      table.write(.personAdded(PersonID(table.mesa.people.count + 1), name, of: party))
      return table.mesa.people.last?.id ?? 1
    }
    let marta = person("Marta", of: Table.ministry)
    #expect(throws: Refusal.recordFieldMissing(.authority, .accession)) {
      try join([.person: .person(marta)])
    }
    try join([.person: .person(marta), .authority: .text("R. M. 1-2026")])
    let signer = person("Ana", of: Table.community)
    table.add(
      .signature,
      [.acta: .record(acta), .person: .person(signer), .outcome: .code(.signed)], on: day)
    let other = person("Nuevo", of: Table.community)
    let name = table.mesa.party(Table.community)?.name ?? ""
    #expect(throws: Refusal.alreadyOfActa(name, 1)) {
      try join([.person: .person(other), .authority: .text("Poder")])
    }
  }
}
