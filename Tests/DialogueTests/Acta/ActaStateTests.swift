import PlainIdentities
import Testing

@testable import Dialogue

@Suite("How far an acta has come")
struct ActaStateTests {
  private static func begun() -> (table: Table, acta: RecordID, agreement: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    let acta = table.add(.acta, [.session: .session(1)])
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    return (table, acta, agreement)
  }

  private static func freeze(_ table: inout Table, _ acta: RecordID, number: Int = 1) {
    table.write(
      .actaFrozen(
        acta, number: number, date: Example.date, agreements: table.mesa.agreements(of: acta),
        digest: "d"))
  }

  @Test("goes from draft over signing to signed, when all who are to sign have or have declined")
  func signed() {
    var (table, acta, _) = Self.begun()
    for name in ["Ana", "Beto"] {
      table.add(
        .delegate,
        [
          .name: .text(name), .party: .party(Table.community),
          .accreditation: .code(.accredited),
        ])
      table.attend(1, name, of: Table.community, isPresent: true)
    }
    table.add(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)])
    #expect(table.mesa.state(of: acta) == .draft)
    Self.freeze(&table, acta)
    #expect(table.mesa.state(of: acta) == .toSign)
    #expect(table.mesa.signers(of: acta).map(\.name) == ["Ana", "Beto", "Rosa"])
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Ana"), .outcome: .code(.signed)])
    #expect(table.mesa.state(of: acta) == .signing)
    #expect(
      table.mesa.awaitedSignatures == [
        AwaitedSignatures(acta: acta, number: 1, done: 1, total: 3)
      ])
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Beto"), .outcome: .code(.declined)])
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Rosa"), .outcome: .code(.signed)])
    #expect(table.mesa.state(of: acta) == .signed)
    #expect(table.mesa.awaitedSignatures.isEmpty)
  }

  @Test("has as signers only those accredited on the day who were there")
  func signers() {
    var (table, acta, _) = Self.begun()
    let people: [(String, Code, Bool)] = [
      ("Ana", .accredited, true), ("Beto", .pending, true), ("Carla", .accredited, false),
    ]
    for (name, accreditation, isPresent) in people {
      table.add(
        .delegate,
        [
          .name: .text(name), .party: .party(Table.community),
          .accreditation: .code(accreditation),
        ])
      table.attend(1, name, of: Table.community, isPresent: isPresent)
    }
    #expect(table.mesa.signers(of: acta).map(\.name) == ["Ana"])
  }

  @Test("asks nobody to sign who was accredited only after it was frozen")
  func later() {
    var (table, acta, _) = Self.begun()
    let delegate = table.add(
      .delegate,
      [.name: .text("Ana"), .party: .party(Table.community), .accreditation: .code(.pending)])
    table.attend(1, "Ana", of: Table.community, isPresent: true)
    table.add(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)])
    Self.freeze(&table, acta)
    table.revise(delegate, .accreditation, to: .code(.accredited))
    #expect(table.mesa.signers(of: acta).map(\.name) == ["Rosa"])
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Rosa"), .outcome: .code(.signed)])
    #expect(table.mesa.state(of: acta) == .signed)
    table.write(
      .partyAdded(Party(id: 9, details: PartyDetails(name: "Municipalidad", kind: .state))))
    #expect(!table.mesa.recipients(of: acta).contains { $0.id == 9 })
  }

  @Test("waits for the bases that were asked")
  func consultation() {
    var (table, acta, agreement) = Self.begun()
    let consultation = table.add(
      .baseConsultation,
      [
        .agreement: .record(agreement), .party: .party(Table.community),
        .ratification: .code(.pending),
      ])
    Self.freeze(&table, acta)
    #expect(table.mesa.state(of: acta) == .inConsultation([Table.community]))
    table.revise(consultation, .ratification, to: .code(.ratified))
    #expect(table.mesa.state(of: acta) == .toSign)
  }

  @Test("is replaced when the acta drawn up in its place is signed, and not before")
  func replaced() {
    var (table, acta, agreement) = Self.begun()
    Self.freeze(&table, acta)
    #expect(table.mesa.lock(on: agreement)?.number == 1)
    let other = table.add(.acta, [.session: .session(1), .replaces: .record(acta)])
    #expect(table.mesa.lock(on: agreement) == nil)
    #expect(table.mesa.state(of: acta) == .toSign)
    Self.freeze(&table, other, number: 2)
    #expect(table.mesa.state(of: acta) == .toSign)
    #expect(table.mesa.agreements(of: table.add(.acta, [.session: .session(1)])).isEmpty)
    table.add(
      .signature, [.acta: .record(other), .name: .text("Ana"), .outcome: .code(.signed)])
    #expect(table.mesa.state(of: acta) == .replaced(by: other))
    #expect(table.mesa.lock(on: agreement)?.number == 2)
  }

  @Test("an acceptance falls when anything of its agreement changes, and stands again when undone")
  func bound() throws {
    var (table, _, agreement) = Self.begun()
    let acceptance = table.add(
      .acceptance, [.agreement: .record(agreement), .party: .party(Table.community)])
    func isBound() throws -> Bool {
      table.mesa.isBound(try #require(table.mesa.records[acceptance]))
    }
    #expect(try isBound())
    table.revise(agreement, .text, to: .text("Agua más limpia"))
    #expect(try !isBound())
    table.revise(agreement, .text, to: .text("Agua limpia"))
    #expect(try isBound())
    let commitment = table.add(
      .commitment, [.agreement: .record(agreement), .action: .text("Medir")])
    #expect(try !isBound())
    table.strike(commitment)
    #expect(try isBound())
    table.revise(agreement, .readAloud, to: .date(Example.date))
    #expect(try isBound())
  }
}
