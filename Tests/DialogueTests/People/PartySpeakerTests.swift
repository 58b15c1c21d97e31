import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Who speaks for a party at a session")
struct PartySpeakerTests {
  private static func table(_ people: [(name: String, speaks: Bool, isPresent: Bool)]) -> Table {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    for person in people {
      table.add(
        .delegate,
        [
          .name: .text(person.name), .party: .party(Table.community),
          .accreditation: .code(.accredited), .spokesperson: .flag(person.speaks),
        ])
      table.attend(1, person.name, of: Table.community, isPresent: person.isPresent)
    }
    return table
  }

  @Test(
    "the spokesperson who is there, else the only delegate who is, else nobody in particular",
    arguments: [
      ([("Ana", false, true), ("Beto", true, true)], "Beto"),
      ([("Ana", false, true), ("Beto", true, false)], "Ana"),
      ([("Ana", false, true), ("Beto", false, true)], nil),
      ([("Ana", true, true), ("Beto", true, true)], nil),
      ([("Ana", true, false)], nil),
    ])
  func speaker(people: [(name: String, speaks: Bool, isPresent: Bool)], expected: String?) throws {
    let table = Self.table(people)
    let session = try #require(table.mesa.sessions.first)
    let speaker = table.mesa.speaker(for: Table.community, at: session)
    #expect(speaker.map(table.mesa.name(of:)) == expected)
    #expect(table.mesa.speaker(for: Table.company, at: session) == nil)
  }
}
