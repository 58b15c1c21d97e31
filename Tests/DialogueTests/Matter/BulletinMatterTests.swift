import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What the public may hear")
struct BulletinMatterTests {
  private static let words = "La minera reparará el canal antes de la siembra"

  /// A closed session with an agreement in an acta that one person is to sign.
  private func table() -> (table: Table, acta: RecordID, agreement: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    table.add(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)])
    table.add(.agendaItem, [.title: .text("Agua")])
    for (name, party) in [("Ana", Table.community), ("Beto", Table.community)] {
      table.attend(1, name, of: party, isPresent: true)
    }
    let acta = table.add(
      .acta,
      [.session: .session(1), .nextDate: .day("2026-12-05"), .nextPlace: .text("Escuela")])
    let agreement = table.add(.agreement, [.text: .text(Self.words)])
    table.write(.sessionClosed(1))
    return (table, acta, agreement)
  }

  private func freeze(_ table: inout Table, _ acta: RecordID, number: Int = 1) {
    table.write(
      .actaFrozen(
        acta, number: number, date: Example.date, agreements: table.mesa.agreements(of: acta),
        digest: "A"))
  }

  private func sign(_ table: inout Table, _ acta: RecordID, _ names: [String] = ["Rosa"]) {
    for name in names {
      table.add(
        .signature, [.acta: .record(acta), .name: .text(name), .outcome: .code(.signed)])
    }
  }

  @Test("is that the session was held, by which parties, of what, and when the next one is")
  func held() throws {
    let bulletin = try table().table.mesa.bulletin(of: 1, lead: " Buen día. ")
    #expect(bulletin.lead == "Buen día.")
    #expect(bulletin.parties == ["Comunidad Campesina de Quebrada Honda"])
    #expect(bulletin.agenda == ["Agua"])
    #expect(bulletin.nextDate == Example.day("2026-12-05"))
    #expect(bulletin.nextPlace == "Escuela")
    #expect(bulletin.closed != nil)
  }

  @Test(
    "an agreement is public once everybody has signed its acta, and by it until another is signed")
  func agreements() throws {
    var (table, acta, agreement) = table()
    table.revise(agreement, .concurring, to: .parties([Table.community]))
    table.add(
      .delegate,
      [
        .name: .text("Ana"), .party: .party(Table.community),
        .accreditation: .code(.accredited),
      ])
    func texts() throws -> [String] {
      try table.mesa.bulletin(of: 1, lead: "").agreements.map(\.text)
    }
    #expect(try texts().isEmpty)
    freeze(&table, acta)
    #expect(try texts().isEmpty)
    sign(&table, acta, ["Rosa", "Ana"])
    #expect(try texts() == [Self.words])
    let other = table.add(.acta, [.session: .session(1), .replaces: .record(acta)])
    #expect(try texts() == [Self.words])
    freeze(&table, other, number: 2)
    #expect(try table.mesa.bulletin(of: 1, lead: "").agreements.map(\.acta) == [1])
    sign(&table, other, ["Rosa", "Ana"])
    #expect(try table.mesa.bulletin(of: 1, lead: "").agreements.map(\.acta) == [2])
  }

  @Test("a signed clause tells who accepted it with reservations, without their words")
  func reserved() throws {
    var (table, acta, agreement) = table()
    table.revise(agreement, .concurring, to: .parties([Table.community]))
    table.add(
      .delegate,
      [
        .name: .text("Ana"), .party: .party(Table.community),
        .accreditation: .code(.accredited),
      ])
    table.add(
      .acceptance,
      [
        .agreement: .record(agreement), .party: .party(Table.community),
        .answer: .code(.reserves), .words: .text("salvo en agosto"),
      ])
    freeze(&table, acta)
    sign(&table, acta, ["Rosa", "Ana"])
    #expect(
      try table.mesa.bulletin(of: 1, lead: "").agreements.map(\.reserved)
        == [["Comunidad Campesina de Quebrada Honda"]])
  }

  @Test("a clause is no signed one while a party whose yes it needs has declined, until it joins")
  func declined() throws {
    var (table, acta, agreement) = table()
    table.revise(
      agreement, .concurring, to: .parties([Table.company, Table.community]))
    for (name, party) in [("Luz", Table.company), ("Ana", Table.community)] {
      table.add(
        .delegate,
        [.name: .text(name), .party: .party(party), .accreditation: .code(.accredited)])
      table.attend(1, name, of: party, isPresent: true)
    }
    freeze(&table, acta)
    sign(&table, acta)
    for (name, outcome) in [("Luz", Code.declined), ("Ana", .signed)] {
      table.add(
        .signature, [.acta: .record(acta), .name: .text(name), .outcome: .code(outcome)])
    }
    #expect(table.mesa.binding(of: agreement) == .binds)
    #expect(try table.mesa.bulletin(of: 1, lead: "").agreements.isEmpty)
    table.add(
      .accession,
      [
        .acta: .record(acta), .name: .text("Luz"), .party: .party(Table.company),
        .date: .date(Example.date),
      ])
    #expect(try table.mesa.bulletin(of: 1, lead: "").agreements.map(\.text) == [Self.words])
  }

  @Test("one begun in place of another takes no date away before it is signed")
  func nextDate() throws {
    var (table, acta, _) = table()
    freeze(&table, acta)
    sign(&table, acta)
    let other = table.add(.acta, [.session: .session(1), .replaces: .record(acta)])
    freeze(&table, other, number: 2)
    #expect(try table.mesa.bulletin(of: 1, lead: "").nextDate == Example.day("2026-12-05"))
    sign(&table, other)
    #expect(try table.mesa.bulletin(of: 1, lead: "").nextDate == nil)
  }

  @Test("tells only the matters of its session where the session has no agenda of its own")
  func matters() throws {
    var (table, _, _) = table()
    table.write(.sessionOpened(2, date: Example.date, place: ""))
    table.add(.agendaItem, [.title: .text("Empleo")])
    #expect(try table.mesa.bulletin(of: 1, lead: "").agenda == ["Agua"])
    #expect(try table.mesa.bulletin(of: 2, lead: "").agenda == ["Empleo"])
    let item = try #require(table.mesa.records.all(.agendaItem).first?.id)
    table.add(
      .statement,
      [
        .party: .party(1), .statementKind: .code(.position), .text: .text("a"),
        .agendaItem: .record(item),
      ])
    #expect(try table.mesa.bulletin(of: 2, lead: "").agenda == ["Agua", "Empleo"])
  }

  @Test("keeps back an agreement for which bases are waited, though its acta is signed")
  func inConsultation() throws {
    var (table, acta, agreement) = table()
    freeze(&table, acta)
    sign(&table, acta)
    table.add(
      .baseConsultation, [.agreement: .record(agreement), .party: .party(Table.community)])
    #expect(try table.mesa.bulletin(of: 1, lead: "").agreements.isEmpty)
  }

  @Test("there is none of a session never held")
  func unknownSession() {
    #expect(throws: BulletinRefusal.unknownSession(2)) {
      try table().table.mesa.bulletin(of: 2, lead: "")
    }
  }

  @Test("counts what it leaves out, by kind, and does not list what there is none of")
  func omissions() throws {
    var (table, acta, agreement) = table()
    func counts() throws -> [BulletinOmission.Kind: Int] {
      let omissions = try table.mesa.bulletin(of: 1, lead: "").omissions
      return Dictionary(
        omissions.map { ($0.kind, $0.count) }, uniquingKeysWith: { first, _ in first })
    }
    #expect(try counts() == [.people: 2, .agreements: 1])
    table.add(.statement, [.party: .party(1), .text: .text("a")])
    table.add(.claim, [.party: .party(1), .text: .text("a")])
    for text in ["a", "b"] { table.add(.proposal, [.party: .party(1), .text: .text(text)]) }
    table.add(
      .acceptance,
      [.agreement: .record(agreement), .party: .party(1), .words: .text("con reserva")])
    table.write(.noteAdded(text: "nota", item: nil))
    #expect(
      try counts() == [
        .people: 2, .statements: 1, .claims: 1, .proposals: 2, .agreements: 1,
        .reservations: 1, .notes: 1,
      ])
    freeze(&table, acta)
    sign(&table, acta)
    #expect(try counts()[.agreements] == nil)
  }
}
