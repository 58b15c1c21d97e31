import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What became of an acta after it went to signature")
struct AccessionsMatterTests {
  @Test("tells who signed ad referéndum with their words, and by which acta it was replaced")
  func conditional() throws {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    table.add(
      .delegate,
      [
        .name: .text("Ana"), .party: .party(Table.community), .accreditation: .code(.accredited),
      ])
    table.attend(1, "Ana", of: Table.community, isPresent: true)
    let acta = table.freeze([agreement])
    #expect(table.mesa.accessions(to: acta, codes: [:]) == nil)
    table.add(
      .signature,
      [
        .acta: .record(acta), .name: .text("Ana"), .outcome: .code(.adReferendum),
        .words: .text("según la asamblea"),
      ])
    let matter = try #require(table.mesa.accessions(to: nil, codes: [:]))
    #expect(matter.conditional.map(\.person) == ["Ana"])
    #expect(matter.conditional.map(\.reason) == ["según la asamblea"])
    #expect(matter.declined.isEmpty && matter.replaced == nil)
    let next = table.add(.acta, [.session: .session(1), .replaces: .record(acta)])
    table.write(
      .actaFrozen(next, number: 2, date: Example.date, agreements: [agreement], digest: ""))
    table.add(
      .signature, [.acta: .record(next), .name: .text("Ana"), .outcome: .code(.signed)])
    #expect(table.mesa.accessions(to: acta, codes: [:])?.replaced == 2)
  }
}
