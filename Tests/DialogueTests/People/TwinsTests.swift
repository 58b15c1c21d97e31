import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Two people whom their names do not tell apart")
struct TwinsTests {
  /// An acta at whose session two delegates of one party were.
  private func signing(_ one: PersonDetails, _ other: PersonDetails) throws -> (Chronicle, RecordID)
  {
    var book = Example.chronicle([])
    try book.perform(.addParty(PartyDetails(name: "Comunidad", kind: .community)))
    try book.perform(.openSession(date: Example.date, place: ""))
    for (place, details) in [one, other].enumerated() {
      let person = PersonID(place + 1)
      try book.perform(.person(.add(details)))
      try book.perform(
        .addRecord(
          .delegate, [.person: .person(person), .accreditation: .code(.accredited)]))
      try book.perform(.recordAttendance(1, .known(person), .present))
    }
    try book.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    try book.perform(.addRecord(.acta, [.session: .session(1)]))
    try book.perform(
      .freezeActa(4, date: Example.date, document: TextDigest(of: "ACTA").description))
    return (book, 4)
  }

  @Test(
    "sign apart",
    arguments: [
      (PersonDetails(name: "Ana Pena", party: 1), PersonDetails(name: "Ana Peña", party: 1)),
      (
        PersonDetails(name: "Ana Peña", dni: "12345678", party: 1),
        PersonDetails(name: "Ana Peña", dni: "87654321", party: 1)
      ),
      (PersonDetails(name: "Ana Peña", party: 1), PersonDetails(name: "Ana Peña", party: 1)),
    ])
  func sign(one: PersonDetails, other: PersonDetails) throws {
    var (book, acta) = try signing(one, other)
    #expect(book.mesa.signers(of: acta).map(\.person) == [1, 2])
    try book.perform(
      .addRecord(
        .signature, [.acta: .record(acta), .person: .person(1), .outcome: .code(.signed)]))
    #expect(book.mesa.state(of: acta) == .signing)
    let matter = try #require(book.mesa.matter(of: acta, holidays: .few))
    #expect(matter.signatures.map(\.person) == [1])
    try book.perform(
      .addRecord(
        .signature, [.acta: .record(acta), .person: .person(2), .outcome: .code(.declined)]))
    #expect(book.mesa.state(of: acta) == .signed)
  }

  @Test("are two on the list of a session, and each is there or not")
  func attend() throws {
    var (book, _) = try signing(
      PersonDetails(name: "Ana Peña", party: 1), PersonDetails(name: "Ana Peña", party: 1))
    try book.perform(.recordAttendance(1, .known(2), .absent))
    let people = book.mesa.people(of: book.mesa.sessions[0])
    #expect(people.map(\.isPresent) == [true, false])
  }

  @Test("are told with what tells them apart when a name does not say who is meant")
  func told() throws {
    var (book, _) = try signing(
      PersonDetails(name: "Ana Peña", dni: "12345678", party: 1),
      PersonDetails(name: "Ana Peña", party: 1, office: "Tesorera"))
    #expect(
      throws: Refusal.severalPeople(
        "Ana Peña",
        [Namesake(id: 1, mark: .dni("12345678")), Namesake(id: 2, mark: .office("Tesorera"))])
    ) { try book.perform(.recordAttendance(1, "Ana Peña", of: 1)) }
  }

  @Test(
    "answer, verify and follow up apart: an acceptance is of the one and not of the other",
    arguments: [
      [FieldKey.responsiblePeople: Value.people([2])], [.verifier: .person(2)],
      [.followUp: .person(2)],
    ])
  func bound(change: [FieldKey: Value]) throws {
    var book = Example.chronicle([])
    try book.perform(.addParty(PartyDetails(name: "Comunidad", kind: .community)))
    for _ in 1...2 { try book.perform(.person(.add(PersonDetails(name: "Ana", party: 1)))) }
    try book.perform(.addRecord(.agreement, [.text: .text("Agua")]))
    let promised: [FieldKey: Value] = [
      .agreement: .record(1), .action: .text("Regar"), .responsiblePeople: .people([1]),
      .verifier: .person(1), .followUp: .person(1),
    ]
    try book.perform(.addRecord(.commitment, promised))
    try book.perform(
      .addRecord(
        .acceptance, [.agreement: .record(1), .party: .party(1), .answer: .code(.accepts)]))
    let acceptance = try #require(book.mesa.records[3])
    #expect(book.mesa.isBound(acceptance))
    try book.perform(.reviseRecord(2, .commitment, promised.merging(change) { $1 }))
    #expect(!book.mesa.isBound(acceptance))
  }

  @Test("are told apart by party, else office, else DNI, else number; others by nothing")
  func marks() throws {
    var book = Example.chronicle([])
    for name in ["Comunidad", "Minera"] {
      try book.perform(.addParty(PartyDetails(name: name, kind: .community)))
    }
    for details in [
      PersonDetails(name: "Ana Peña", dni: "1", party: 1, office: "Presidenta"),
      PersonDetails(name: "Ana Pena", dni: "2", party: 1, office: "Tesorera"),
      PersonDetails(name: "Ana Peña", party: 2, office: "Tesorera"),
      PersonDetails(name: "Luis", dni: "3"), PersonDetails(name: "Luis", dni: "4"),
      PersonDetails(name: "Luis", entity: "Defensoría"),
      PersonDetails(name: "Pío"), PersonDetails(name: "Pío"), PersonDetails(name: "Rosa"),
    ] { try book.perform(.person(.add(details))) }
    #expect(
      book.mesa.marks(of: book.mesa.listedPeople) == [
        1: .office("Presidenta"), 2: .dni("2"), 3: .party("Minera"), 4: .dni("3"), 5: .dni("4"),
        6: .party("Defensoría"), 7: .number(7), 8: .number(8),
      ])
  }

  @Test("one person of two tasks at the table signs once")
  func once() throws {
    var book = Example.chronicle([])
    try book.perform(.openSession(date: Example.date, place: ""))
    try book.perform(.person(.add(PersonDetails(name: "Elvira"))))
    for role in [Code.mediator, .secretary] {
      try book.perform(
        .addRecord(.teamMember, [.person: .person(1), .teamRole: .code(role)]))
    }
    try book.perform(.addRecord(.acta, [.session: .session(1)]))
    #expect(book.mesa.signers(of: 3).map(\.role) == [.mediator])
  }

  @Test("whoever signed and left the list is still shown where they stood")
  func struck() throws {
    var (book, acta) = try signing(
      PersonDetails(name: "Ana", party: 1), PersonDetails(name: "Luis", party: 1))
    try book.perform(.person(.strike(1, reason: "Ya no viene")))
    #expect(book.mesa.listedPeople.map(\.name) == ["Luis"])
    #expect(book.mesa.signers(of: acta).map(\.name) == ["Ana", "Luis"])
    #expect(book.mesa.people(of: book.mesa.sessions[0]).map(\.name) == ["Ana", "Luis"])
  }
}
