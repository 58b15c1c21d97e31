import PlainIdentities

@testable import Dialogue

/// A mesa written folio by folio, for tests that look at what follows from its records.
struct Table {
  private(set) var mesa = Mesa.unopened
  private var folio = 0

  static let company: PartyID = 1
  static let community: PartyID = 2
  static let ministry: PartyID = 3

  /// Opened, with a company, a community and a ministry at the table.
  init() {
    write(.mesaOpened(Example.opening))
    let parties: [(String, PartyKind)] = [
      ("Minera Altos del Sur", .company), ("Comunidad Campesina de Quebrada Honda", .community),
      ("Ministerio de Transportes y Comunicaciones (MTC)", .state),
    ]
    for (offset, party) in parties.enumerated() {
      let details = PartyDetails(name: party.0, kind: party.1)
      write(.partyAdded(Party(id: PartyID(offset + 1), details: details)))
    }
  }

  /// Takes an event in at 10:00 of a day.
  mutating func write(_ event: Event, on day: CalendarDate = Example.date) {
    folio += 1
    let at = Timestamp(
      milliseconds: (day.dayNumber * 86_400 + 15 * 3600) * 1000, offsetMinutes: -300)
    mesa.evolve(Folio(number: folio, at: at, by: "Rosa", event: completed(event)))
  }

  /// An acta goes to signature with those who are to sign it.
  private func completed(_ event: Event) -> Event {
    guard case .acta(.actaFrozen(let bare)) = event else { return event }
    return .actaFrozen(
      bare.acta, number: bare.number, date: bare.date, agreements: bare.agreements,
      clauses: bare.agreements.map { mesa.clauseDigest(of: $0).description }, digest: bare.digest,
      signers: mesa.signers(of: bare.acta),
      parties: mesa.partiesAtTable.map(\.id))
  }

  @discardableResult
  mutating func add(
    _ kind: RecordKind, _ values: [FieldKey: Value], on day: CalendarDate = Example.date
  ) -> RecordID {
    let known = resolved(values, of: kind)
    let records = mesa.records
    let id = records.nextID
    let values = mesa.derived(Record(id: id, kind: kind, values: known))
    let number =
      records.standing.count { $0.kind == kind }
      + records.struck.count { $0.record.kind == kind }
    let session = mesa.openSession?.id
    write(.recordAdded(id, number: number + 1, session: session, kind, values), on: day)
    return id
  }

  mutating func revise(_ id: RecordID, _ key: FieldKey, to value: Value?) {
    guard let record = mesa.records[id] else { return }
    if record.kind.declaration.personal.contains(where: { $0.key == key }) {
      return revisePerson(of: id, key, to: value)
    }
    var values = record.values
    values[key] = value
    let next =
      record.kind.declaration.isDerived(key)
      ? values : mesa.derived(Record(id: id, kind: record.kind, values: values), from: record)
    let (from, to) = record.changes(to: next)
    write(.recordRevised(id, record.kind, from: from, to: to))
  }

  /// An agreement by which the company is to do something by a day.
  mutating func promise(
    _ action: String, by day: String
  ) -> (agreement: RecordID, commitment: RecordID) {
    let agreement = add(.agreement, [.text: .text("Habrá agua")])
    let commitment = add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text(action),
        .responsible: .parties([Table.company]),
        .deadline: .deadline(.date(Example.day(day))),
      ])
    return (agreement, commitment)
  }

  /// Reads aloud again, and says again what the parties said, of the words as they are now.
  mutating func readAgain() {
    for record in mesa.records.all(.agreement) + mesa.records.all(.acceptance) {
      write(.recordRevised(record.id, record.kind, mesa.derived(record)))
    }
  }

  /// An acta with these agreements is taken to signature on a day and signed at once.
  ///
  /// - Returns: the acta.
  @discardableResult
  mutating func sign(_ agreements: [RecordID], on day: CalendarDate = Example.date) -> RecordID {
    let acta = freeze(agreements, on: day)
    add(.signature, [.acta: .record(acta), .name: .text("Luz"), .outcome: .code(.signed)], on: day)
    return acta
  }

  /// The same, and nobody has signed it yet.
  @discardableResult
  mutating func freeze(_ agreements: [RecordID], on day: CalendarDate = Example.date) -> RecordID {
    let acta = add(.acta, [.session: .session(1)], on: day)
    write(
      .actaFrozen(
        acta, number: mesa.frozenActas.count + 1, date: day, agreements: agreements, digest: ""),
      on: day)
    return acta
  }

  mutating func strike(_ id: RecordID) { write(.recordStruck(id, reason: "r")) }
}

extension Value {
  /// `YYYY-MM-DD`.
  static func day(_ text: String) -> Value { .date(Example.day(text)) }
}

extension Holidays {
  /// New Year, Good Friday and Christmas.
  static let few = Holidays([
    HolidayRule(id: "christmas", day: .fixed(month: 12, day: 25), law: "L", since: 1992),
    HolidayRule(id: "new-year", day: .fixed(month: 1, day: 1), law: "L", since: 1992),
    HolidayRule(id: "good-friday", day: .easter(-2), law: "L", since: 1992, until: 2030),
  ])
}
