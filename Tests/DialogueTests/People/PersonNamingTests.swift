import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Somebody called by name")
struct PersonNamingTests {
  private func book() throws -> Chronicle {
    var book = Example.chronicle([])
    try book.perform(.addParty(PartyDetails(name: "Comunidad", kind: .community)))
    try book.perform(.openSession(date: Example.date, place: ""))
    return book
  }

  private static let delegate: [FieldKey: Value] = [
    .name: .text("Ana Peña"), .party: .party(1), .dni: .text("12345678"), .voice: .flag(true),
  ]

  @Test("is written down in a folio of their own, before the command's, where nobody has the name")
  func made() throws {
    let book = try book()
    let events = try book.decideAll(
      .recordAttendance(1, "Ana Peña", of: 1), in: Example.handbook)
    #expect(
      events == [.personAdded(1, "Ana Peña", of: 1), .attendanceRecorded(1, 1, isPresent: true)])
  }

  @Test("is not written down by a command that is refused")
  func refused() throws {
    let book = try book()
    #expect(throws: Refusal.unknownSession(9)) {
      try book.decideAll(.recordAttendance(9, "Ana Peña"), in: Example.handbook)
    }
  }

  @Test("is told more of by the accreditation, and stays one person")
  func toldMore() throws {
    var book = try book()
    try book.perform(.recordAttendance(1, "Ana Peña", of: 1))
    try book.perform(.addRecord(.delegate, Self.delegate))
    #expect(book.mesa.people.map(\.details.dni) == ["12345678"])
    #expect(
      book.mesa.records.all(.delegate).map(\.values) == [
        [.person: .person(1), .voice: .flag(true)]
      ])
  }

  @Test("is corrected with the record, each in its own folio, and only what changed")
  func corrected() throws {
    var book = try book()
    try book.perform(.addRecord(.delegate, Self.delegate))
    var values = Self.delegate
    values[.phone] = .text("900 000 101")
    #expect(try book.perform(.reviseRecord(1, .delegate, values)) == 1)
    values[.voice] = nil
    values[.name] = .text("Ana Peña Quispe")
    #expect(try book.perform(.reviseRecord(1, .delegate, values)) == 2)
    let person = try #require(book.mesa.person(1))
    #expect(person.details.phone == "900 000 101" && person.name == "Ana Peña Quispe")
    #expect(book.mesa.records[1]?.values == [.person: .person(1)])
    #expect(throws: Refusal.nothingChanges) {
      try book.perform(.reviseRecord(1, .delegate, values))
    }
  }

  @Test("keeps what another hand changed meanwhile, or shows both")
  func clash() throws {
    var book = try book()
    try book.perform(.addRecord(.delegate, Self.delegate))
    let seen: [FieldKey: Value?] = Self.delegate.mapValues(Optional.some).merging(
      [.phone: nil, .position: nil]) { $1 }
    var revision = PersonRevision()
    revision.phone = "1"
    try book.perform(.person(.revise(1, revision)))
    var values = Self.delegate
    values[.position] = .text("Presidenta")
    try book.perform(.reviseRecord(1, .delegate, values, from: seen))
    #expect(book.mesa.person(1)?.details.phone == "1")
    #expect(book.mesa.person(1)?.details.office == "Presidenta")
    values[.phone] = .text("2")
    var (stands, yours) = (PersonRevision(), PersonRevision())
    (stands.phone, yours.phone) = ("1", "2")
    #expect(
      throws: Refusal.changedMeanwhile(
        .person(PersonClash(id: 1, stands: stands, yours: yours)))
    ) {
      try book.perform(.reviseRecord(1, .delegate, values, from: seen))
    }
  }

  @Test("twice in one command, each time otherwise, is one person in the end")
  func twice() throws {
    var book = try book()
    try book.perform(.addRecord(.agreement, [.text: .text("Agua")]))
    func named(_ office: String) -> PersonMention {
      .named(PersonDetails(name: "Ana", party: 1, office: office))
    }
    try book.perform(
      .addRecord(
        .commitment,
        [
          .agreement: .record(1), .action: .text("x"),
          .responsiblePeople: .mentions([named("uno"), named("dos")]),
        ]))
    #expect(book.mesa.people.count == 1)
    #expect(book.mesa.records[2]?.people(.responsiblePeople) == [1])
  }
}
