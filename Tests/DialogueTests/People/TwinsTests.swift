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
      throws: Refusal.severalPeople("Ana Peña", Array(book.mesa.people))
    ) { try book.perform(.recordAttendance(1, "Ana Peña", of: 1)) }
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
