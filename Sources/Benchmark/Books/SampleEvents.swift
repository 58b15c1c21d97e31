import Dialogue

/// What happens in a mesa that only exists to be measured, folio after folio without end: parties and
/// people, then sessions of forty folios with attendance, ticks and notes, each opened and closed.
struct SampleEvents {
  static let place = "Local comunal de Quebrada Honda"

  private static let foliosOfSession = 40
  private static let parties = [
    PartyDetails(name: "Comunidad campesina de Quebrada Honda", kind: .community),
    PartyDetails(name: "Compañía Minera Las Águilas", kind: .company),
    PartyDetails(name: "Oficina de diálogo del gobierno regional", kind: .state, tier: .secondary),
  ]
  private static let names = ["Julián Ccori", "Nélida Huamaní", "Íñigo Peña", "Zoila Quispe"]

  let id: String
  let name: String
  private let items: [ItemID]
  private var session = 0
  private var isSessionOpen = false

  init(id: String, name: String, handbook: Handbook) {
    self.id = id
    self.name = name
    items = Phase.allCases.flatMap { handbook[$0].items.map(\.id) }
  }

  /// What stands in folio `number`, of which nothing but the folios before it is supposed.
  mutating func event(_ number: Int, at instant: Timestamp) -> Event {
    if number == 1 { return opening }
    if number - 2 < Self.parties.count {
      return .people(
        .partyAdded(Party(id: SampleRun.party(number - 1), details: Self.parties[number - 2])))
    }
    let place = number - 2 - Self.parties.count
    if place < Self.names.count {
      let details = PersonDetails(name: Self.names[place], party: SampleRun.party(place % 3 + 1))
      return .people(
        .person(.added(Person(id: SampleRun.person(place + 1), details: details))))
    }
    let step = (place - Self.names.count) % Self.foliosOfSession
    switch step {
    case 0: return openSession(on: instant.date)
    case 1...Self.names.count:
      let attendance = Attendance(
        person: SampleRun.person(step), presence: step == 3 ? .absent : .present)
      return .session(.attendanceRecorded(SampleRun.session(session), attendance))
    case Self.foliosOfSession - 1: return closeSession()
    default: return number % 4 == 0 ? note(number) : mark(number)
    }
  }

  /// What may come last in a book that ends without a session.
  mutating func last(_ number: Int) -> Event {
    if isSessionOpen { return closeSession() }
    return number == 1 ? opening : note(number)
  }

  /// A session that begins now.
  mutating func openSession(on date: CalendarDate) -> Event {
    session += 1
    isSessionOpen = true
    return .session(
      .sessionOpened(SampleRun.session(session), SessionDetails(date: date, place: Self.place)))
  }

  private mutating func closeSession() -> Event {
    isSessionOpen = false
    return .session(.sessionClosed(SampleRun.session(session)))
  }

  private var opening: Event {
    .case(
      .mesaOpened(
        MesaOpening(
          product: "benchmark", id: id,
          caseFile: CaseFile(
            name: name,
            place: Place(ubigeo: "030506", name: "Challhuahuacho, Cotabambas, Apurímac"),
            summary: "Las partes discuten el uso del agua de la quebrada y el tránsito de camiones."
          ))))
  }

  private func mark(_ number: Int) -> Event {
    let item = items[number % items.count]
    switch number % 5 {
    case 0: return .protocol(.itemMarked(item, .inProgress, reason: ""))
    case 1:
      return .protocol(
        .itemMarked(
          item, .waived, reason: "Las partes piden una semana para consultar a sus bases"))
    default: return .protocol(.itemMarked(item, .done, reason: ""))
    }
  }

  private func note(_ number: Int) -> Event {
    let text =
      "Folio \(number): la comunidad pide que se deje constancia de lo dicho, «palabra por palabra», "
      + "y que el acta se lea en quechua y en castellano antes de firmar."
    return .room(
      .noteAdded(
        SampleRun.note(number), text: text,
        item: number % 8 == 0 ? nil : items[number % items.count],
        session: isSessionOpen ? SampleRun.session(session) : nil))
  }
}
