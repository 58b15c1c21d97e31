import PlainIdentities

@testable import Dialogue

/// The records, parties and people that the folios in force add up to, found without ``Chronicle``.
struct Recount {
  private(set) var kinds: [RecordID: RecordKind] = [:]
  private(set) var values: [RecordID: [FieldKey: Value]] = [:]
  private(set) var parties: [PartyID: PartyDetails] = [:]
  /// Everybody, and those who were taken off the list.
  private(set) var people: [PersonID: PersonDetails] = [:]
  private(set) var off: Set<PersonID> = []
  /// The session in which each record was first written.
  private(set) var sessions: [RecordID: SessionID] = [:]
  private var running: SessionID?
  /// The matters that each session takes up.
  private(set) var agendas: [SessionID: [RecordID]] = [:]
  private(set) var frozen: Set<RecordID> = []

  init(_ folios: [Folio]) {
    var inForce: Set<Int> = []
    for folio in folios {
      inForce.insert(folio.number)
      guard case .strike(.folioStruck(let target)) = folio.event else { continue }
      Self.strike(target, in: folios, &inForce)
    }
    for folio in folios where inForce.contains(folio.number) { take(folio.event) }
  }

  /// What strikes a strike brings back what that had struck.
  private static func strike(_ number: Int, in folios: [Folio], _ inForce: inout Set<Int>) {
    inForce.remove(number)
    guard case .strike(.folioStruck(let inner)) = folios[number - 1].event else { return }
    inForce.insert(inner)
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .record(.recordAdded(let id, _, _, let kind, let new, _)):
      (kinds[id], values[id], sessions[id]) = (kind, new, running)
    case .record(.recordRevised(let id, _, let from, let to)):
      for key in from.keys { values[id]?[key] = nil }
      values[id]?.merge(to) { _, new in new }
    case .record(.recordStruck(let id, _)): (kinds[id], values[id]) = (nil, nil)
    case .people(.partyAdded(let party)): parties[party.id] = party.details
    case .people(.partyRevised(let id, _, let revision)):
      parties[id] = parties[id].map(revision.applied)
    case .people(.partyRemoved(let id)): parties[id] = nil
    case .people(.person(.added(let person))): people[person.id] = person.details
    case .people(.person(.revised(let id, _, let revision))):
      people[id] = people[id].map(revision.applied)
    case .people(.person(.struck(let id, _))): off.insert(id)
    case .session(.sessionOpened(let id, let details)):
      running = id
      agendas[id] = details.agenda.map(\.item)
    case .session(.sessionRevised(let id, _, let to, _)):
      if let agenda = to.agenda { agendas[id] = agenda.map(\.item) }
    case .acta(.actaFrozen(let freezing)): frozen.insert(freezing.acta)
    case .session(.sessionClosed): running = nil
    default: break
    }
  }

  func all(_ kind: RecordKind) -> [(id: RecordID, values: [FieldKey: Value])] {
    values.filter { kinds[$0.key] == kind }.map { (id: $0.key, values: $0.value) }
  }

  /// Whether the mesa has an agenda, and the session of each draft of an acta too.
  var hasAgenda: Bool {
    let items = all(.agendaItem).map(\.id)
    let drafts = all(.acta).filter { !frozen.contains($0.id) }
    return !items.isEmpty
      && drafts.allSatisfy { draft in
        guard case .session(let session)? = draft.values[.session], let own = agendas[session]
        else { return true }
        return !own.isEmpty || items.contains { (sessions[$0]?.serial ?? 0) <= session.serial }
      }
  }

  var atTable: Set<PartyID> { Set(parties.filter { $0.value.tier == .primary }.keys) }

  /// Agreements that have commitments, each of which has all of these, in one way or another.
  func agreements(with keys: FieldKey...) -> Int {
    obligations.count { agreement in
      let own = all(.commitment).filter { $0.values[.agreement] == .record(agreement.id) }
      return !own.isEmpty
        && own.allSatisfy { row in keys.contains { row.values[$0].map(Self.says) ?? false } }
    }
  }

  /// Of procedure and of recognition nothing of this is asked.
  var obligations: [(id: RecordID, values: [FieldKey: Value])] {
    let others: [Value?] = [.code(.procedural), .code(.recognition)]
    return all(.agreement).filter { !others.contains($0.values[.clauseClass]) }
  }

  /// A single letter names nobody.
  private static func says(_ value: Value) -> Bool {
    guard case .text(let text) = value else { return true }
    return text.filter { !$0.isWhitespace }.count > 1
  }

  /// Parties whose last word of a kind, on one record or on all, has this code.
  func parties(
    saying code: Code, in key: FieldKey, of kind: RecordKind, on owner: (FieldKey, RecordID)? = nil
  ) -> Set<PartyID> {
    atTable.filter { party in
      let words = all(kind).filter { row in
        row.values[.party] == .party(party)
          && owner.map { row.values[$0.0] == .record($0.1) } ?? true
      }
      return words.max { $0.id < $1.id }?.values[key] == .code(code)
    }
  }
}
