import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Whom an agreement binds")
struct BindingTests {
  private var table = Table()
  private let acta: RecordID
  private let agreement: RecordID
  private let commitment: RecordID

  init() {
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    acta = table.add(.acta, [.session: .session(1)])
    agreement = table.add(
      .agreement,
      [
        .text: .text("Habrá agua"),
        .concurring: .parties([Table.community, Table.company]),
      ])
    commitment = table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Instalar un medidor"),
        .responsible: .parties([Table.community, Table.company]),
        .deadline: .deadline(.date(Example.day("2026-12-20"))),
      ])
    table.add(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)])
  }

  private mutating func delegate(_ name: String, of party: PartyID, isPresent: Bool = true) {
    table.add(
      .delegate,
      [
        .name: .text(name), .party: .party(party), .accreditation: .code(.accredited),
        .voice: .flag(true), .vote: .flag(true),
      ])
    table.attend(1, name, of: party, isPresent: isPresent)
  }

  private mutating func sign(_ outcomes: [(name: String, outcome: Code)]) {
    table.write(
      .actaFrozen(acta, number: 1, date: Example.date, agreements: [agreement], digest: "d"))
    for (name, outcome) in outcomes {
      table.add(
        .signature, [.acta: .record(acta), .name: .text(name), .outcome: .code(outcome)])
    }
  }

  @Test("nobody, where only the mediator signed")
  mutating func mediatorAlone() {
    delegate("Ana", of: Table.community, isPresent: false)
    delegate("Luis", of: Table.company, isPresent: false)
    sign([("Rosa", .signed)])
    #expect(table.mesa.state(of: acta) == .signed)
    #expect(table.mesa.binding(of: agreement) == .unsigned)
    #expect(!table.mesa.binds(record))
  }

  private var record: Record {
    table.mesa.records[commitment] ?? Record(id: commitment, kind: .commitment, values: [:])
  }

  @Test("only who signed: letters and lists do not name who declined")
  mutating func declined() throws {
    delegate("Ana", of: Table.community)
    delegate("Luis", of: Table.company)
    sign([("Ana", .signed), ("Luis", .declined), ("Rosa", .signed)])
    #expect(table.mesa.binding(of: agreement) == .binds)
    let late = Example.day("2027-02-01")
    let letter = try table.mesa.commitmentLetter(of: commitment, on: late, holidays: .few)
    let community = try #require(table.mesa.party(Table.community)?.name)
    #expect(letter.followUp.commitment.responsible == [community])
    // The acta itself says what its words were.
    let clause = table.mesa.clauses([agreement], holidays: .few)[0]
    #expect(clause.commitments[0].responsible.count == 2)
  }

  @Test("nobody yet, where a clause waits for bases that nobody named")
  mutating func nobodysBases() {
    delegate("Ana", of: Table.community)
    delegate("Luis", of: Table.company)
    table.revise(agreement, .effectiveOnRatification, to: .flag(true))
    sign([("Ana", .signed), ("Luis", .signed), ("Rosa", .signed)])
    #expect(table.mesa.binding(of: agreement) == .inConsultation)
  }
}
