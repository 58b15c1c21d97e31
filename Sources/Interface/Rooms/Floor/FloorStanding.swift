import Dialogue

/// What the room derives from the book, made once a folio.
struct FloorStanding: Sendable {
  /// A line that was captured.
  struct Line: Sendable {
    let note: Note
    let kind: NoteKind?
  }

  let moment: BookMoment?
  /// The one that is open, else the last.
  let session: Session?
  let lines: [Line]
  let numbers: [PersonID: String]
  let short: [PartyID: String]
  /// Who speaks by leave.
  let unaccredited: Set<PersonID>
  /// The matters of the session in their order, with the minutes planned.
  let agenda: [AgendaEntry]

  init(_ state: AppState) {
    moment = state.moment
    guard let mesa = state.table?.mesa, let session = mesa.openSession ?? mesa.sessions.last else {
      (session, lines, numbers, short, unaccredited, agenda) = (nil, [], [:], [:], [], [])
      return
    }
    self.session = session
    // Those of a session lie together, at the end of the session that runs.
    let notes = mesa.notes.reversed().prefix { $0.folio > session.openedFolio }
    lines = notes.filter { $0.session == session.id && $0.item == nil }.reversed().map {
      Line(note: $0, kind: mesa.kind(of: $0))
    }
    numbers = mesa.speakerNumbers
    short = mesa.partyShortNames
    unaccredited = mesa.unaccredited(on: session.date)
    let own = session.details.agenda
    agenda =
      own.isEmpty
      ? mesa.records.all(.agendaItem).map { AgendaEntry($0.id, minutes: $0.number(.minutes)) }
      : own
  }

  /// `13 Eulogia`, or «alguien de COM».
  func name(of speaker: Speaker, _ state: AppState) -> String {
    switch speaker {
    case .person(let id):
      let called = state.table?.mesa.person(id)?.details.called ?? id.description
      return [numbers[id] ?? "", called].filter { !$0.isEmpty }.joined(separator: " ")
    case .party(let id): return state.look.wording.floor.somebodyOf(short[id] ?? "")
    }
  }

  /// `13 Eulogia`, or «la parte COM» where all of it is meant.
  func name(ofAll speaker: Speaker, _ state: AppState) -> String {
    switch speaker {
    case .person: name(of: speaker, state)
    case .party(let id): state.look.wording.floor.wholeParty(short[id] ?? "")
    }
  }

  func planned(_ matter: RecordID) -> Int? { agenda.first { $0.item == matter }?.minutes }
}
