import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The texts of a mesa that can be found")
struct SearchEntryTests {
  private func chronicle(_ commands: [Command]) throws -> Chronicle {
    var chronicle = Example.chronicle([])
    for command in commands { try chronicle.perform(command) }
    return chronicle
  }

  @Test("have the folio that wrote them last, and what was struck out or undone is not among them")
  func folios() throws {
    var book = try chronicle([
      .addParty(PartyDetails(name: "Comunidad", kind: .community)),
      .addRecord(.groundRule, [.text: .text("Se habla por turnos")]),
      .addRecord(.groundRule, [.text: .text("Nadie graba")]),
      .reviseParty(1, PartyDetails(name: "Comunidad de Yauli", kind: .community)),
    ])
    try book.perform(.strikeRecord(2, reason: "repetida"))
    try book.perform(.addParty(PartyDetails(name: "Empresa", kind: .company)))
    try book.perform(.undo())
    let entries = book.searchEntries(for: .parties)
    #expect(entries.map(\.place) == [.caseFile, .party(1), .record(1, .groundRule)])
    #expect(entries.map(\.folio) == [1, 5, 3])
    #expect(entries.map(\.number) == [0, 1, 1])
  }

  @Test("name people as papers do, unless they are for the mediator")
  func withheld() throws {
    let book = try chronicle([
      .addRecord(.victim, [.name: .text("Elmer Huamaní Ccori"), .victimState: .code(.wounded)]),
      .addRecord(.groundRule, [.text: .text("Se pide por Elmer Huamaní Ccori")]),
    ])
    let open = book.searchEntries(for: .parties).map(\.text).joined()
    #expect(!open.contains("Huamaní"))
    #expect(open.contains("Se pide por E. H. C."))
    #expect(book.searchEntries(for: .mediator).map(\.text).joined().contains("Huamaní"))
  }
}
