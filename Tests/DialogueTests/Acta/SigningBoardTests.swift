import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Who can sign an acta")
struct SigningBoardTests {
  /// A session with an agreement that binds the ministry.
  private static func begun() -> (table: Table, acta: RecordID, agreement: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    let acta = table.add(.acta, [.session: .session(1)])
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Entregar agua"),
        .responsible: .parties([Table.ministry]),
      ])
    return (table, acta, agreement)
  }

  private static func delegate(
    _ table: inout Table, _ name: String, of party: PartyID, _ accreditation: Code = .accredited,
    until: String? = nil, isPresent: Bool? = true, dni: String = "40123456"
  ) {
    var values: [FieldKey: Value] = [
      .name: .text(name), .party: .party(party), .accreditation: .code(accreditation),
    ]
    if !dni.isEmpty { values[.dni] = .text(dni) }
    values[.expiry] = until.map { .day($0) }
    table.add(.delegate, values)
    if let isPresent { table.attend(1, name, of: party, isPresent: isPresent) }
  }

  private func obstacles(_ board: SigningBoard, _ party: PartyID) -> [[SigningObstacle]] {
    board.parties.first { $0.party == party }?.people.map(\.obstacles) ?? []
  }

  @Test("asks that a credential hold on the day of the session and on that of the signing")
  func lapsed() {
    var (table, acta, _) = Self.begun()
    Self.delegate(&table, "Vence", of: Table.ministry, until: Example.date.description)
    let next = Example.date.adding(days: 1)
    #expect(table.mesa.signingBoard(of: acta, on: Example.date).withoutSigner.isEmpty)
    let board = table.mesa.signingBoard(of: acta, on: next)
    #expect(board.withoutSigner == [Table.ministry])
    #expect(obstacles(board, Table.ministry) == [[.credential(.expired)]])
    #expect(table.mesa.signers(of: acta, on: next).isEmpty)
    func rules(on day: CalendarDate) -> [LintRule] {
      table.mesa.holes(of: acta, on: day).map(\.rule)
    }
    #expect(!rules(on: Example.date).contains(.boundWithoutSigner))
    #expect(rules(on: next).contains(.boundWithoutSigner))
  }

  @Test("of a frozen acta tells a credential that ended since, as of the day of each signature")
  func ended() {
    var (table, acta, agreement) = Self.begun()
    Self.delegate(&table, "Vence", of: Table.ministry, until: Example.date.description)
    table.write(
      .actaFrozen(acta, number: 1, date: Example.date, agreements: [agreement], digest: ""))
    let next = Example.date.adding(days: 1)
    #expect(obstacles(table.mesa.signingBoard(of: acta, on: Example.date), Table.ministry) == [[]])
    let board = table.mesa.signingBoard(of: acta, on: next)
    #expect(obstacles(board, Table.ministry) == [[.credential(.expired)]])
    #expect(board.withoutSigner == [Table.ministry])
    // Who signed in time, has.
    table.add(
      .signature,
      [
        .acta: .record(acta), .name: .text("Vence"), .outcome: .code(.signed),
        .date: .date(Example.date),
      ])
    #expect(obstacles(table.mesa.signingBoard(of: acta, on: next), Table.ministry) == [[]])
  }

  @Test("names for each person what keeps them from signing, attendance before the credential")
  func reasons() {
    var (table, acta, _) = Self.begun()
    let ministry = Table.ministry
    Self.delegate(&table, "Ausente", of: ministry, isPresent: false)
    Self.delegate(&table, "Callado", of: ministry, isPresent: nil)
    Self.delegate(&table, "Pendiente", of: ministry, .pending)
    Self.delegate(&table, "Observada", of: ministry, .observed, isPresent: false)
    Self.delegate(&table, "Vencido", of: ministry, until: "2020-01-01")
    let board = table.mesa.signingBoard(of: acta, on: Example.date)
    #expect(
      obstacles(board, ministry) == [
        [.absent], [.attendanceUnknown], [.credential(.pending)],
        [.absent, .credential(.observed)], [.credential(.expired)],
      ])
    #expect(board.withoutSigner == [ministry])
    Self.delegate(&table, "Presente", of: ministry, dni: "")
    let mended = table.mesa.signingBoard(of: acta, on: Example.date)
    #expect(mended.withoutSigner.isEmpty)
    #expect(mended.parties.last?.people.first?.canSign == true)
    #expect(mended.parties.last?.people.first?.lacksDNI == true)
    #expect(mended.parties.last?.signers == 1)
  }

  @Test("whoever came without a credential is asked for one, whoever is only called is left out")
  func credentials() {
    var (table, acta, _) = Self.begun()
    table.attend(1, "Sin papel", of: Table.community, isPresent: true)
    table.add(.contact, [.name: .text("Teléfono"), .party: .party(Table.community)])
    let board = table.mesa.signingBoard(of: acta, on: Example.date)
    #expect(obstacles(board, Table.community) == [[.credential(nil)]])
  }

  @Test("a party that is bound and not at the table stands on it; one that is neither does not")
  func notAtTable() {
    var (table, acta, agreement) = Self.begun()
    for name in ["Gobierno regional", "Iglesia"] {
      table.write(
        .partyAdded(
          Party(
            id: PartyID(table.mesa.parties.count + 1),
            details: PartyDetails(name: name, kind: .other, tier: .secondary))))
    }
    table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Pagar"), .responsible: .parties([4]),
      ])
    let board = table.mesa.signingBoard(of: acta, on: Example.date)
    #expect(board.parties.map(\.party) == [1, 2, 3, 4])
    #expect(board.parties.map(\.isAtTable) == [true, true, true, false])
    #expect(board.parties.map(\.isBound) == [false, false, true, true])
    #expect(board.withoutSigner == [3, 4])
    // Whoever accepts is bound as well; whoever objects is not.
    table.add(
      .acceptance,
      [.agreement: .record(agreement), .party: .party(1), .answer: .code(.accepts)])
    table.add(
      .acceptance,
      [.agreement: .record(agreement), .party: .party(2), .answer: .code(.objects)])
    #expect(table.mesa.signingBoard(of: acta, on: Example.date).withoutSigner == [1, 3, 4])
  }

  @Test("of a frozen acta it says who has signed, and asks nobody else")
  func frozen() throws {
    var (table, acta, _) = Self.begun()
    Self.delegate(&table, "Ana", of: Table.ministry)
    Self.delegate(&table, "Beto", of: Table.ministry, .pending)
    table.add(.teamMember, [.name: .text("Rosa"), .teamRole: .code(.mediator)])
    table.write(
      .actaFrozen(
        acta, number: 1, date: Example.date, agreements: table.mesa.agreements(of: acta),
        digest: "d"))
    let before = table.mesa.signingBoard(of: acta, on: Example.date)
    let ministry = try #require(before.parties.last)
    #expect(ministry.people.map(\.signature) == [nil])
    #expect(before.team.count == 1)
    let signature = table.add(
      .signature, [.acta: .record(acta), .name: .text("Ana"), .outcome: .code(.declined)])
    #expect(
      table.mesa.signingBoard(of: acta, on: Example.date).parties.last?.people.map(\.signature) == [
        signature
      ])
  }
}
