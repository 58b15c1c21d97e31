/// The whole state of one dialogue process: what the folios of its book add up to.
public struct Mesa: Hashable, Sendable {
  /// Folder name and lasting identity: lower-case letters, digits and hyphens.
  public internal(set) var id: String
  public internal(set) var caseFile: CaseFile
  public internal(set) var circumstances: Set<Circumstance>
  public internal(set) var phase: Phase
  public internal(set) var steps: [PhaseStep]
  /// Only items that were ever marked; the others are pending.
  public internal(set) var items: [ItemID: ItemRecord]
  var partyBook: PartyBook
  var personBook: PersonBook
  public internal(set) var sessions: [Session]
  public internal(set) var notes: PagedList<Note>
  public internal(set) var records: RecordBook
  /// Those taken to signature, in the order of their numbers.
  public internal(set) var frozenActas: [FrozenActa]
  /// Where in `frozenActas` the last stands that holds an agreement.
  var holdingActas: [RecordID: Int]
  /// Where in `notes` those of an item stand.
  var noteIndex: [ItemID: [Int]]

  /// What a book holds before its first folio.
  public static let unopened = Mesa(
    id: "", caseFile: CaseFile(name: ""), circumstances: [], phase: .preliminary, steps: [],
    items: [:], partyBook: PartyBook(), personBook: PersonBook(), sessions: [], notes: [],
    records: RecordBook(), frozenActas: [], holdingActas: [:], noteIndex: [:])

  public var isOpened: Bool { !id.isEmpty }

  public var openSession: Session? {
    guard let last = sessions.last, last.isOpen else { return nil }
    return last
  }

  /// What somebody marked on an item; how it stands is ``standing(of:)``'s to say.
  public func mark(of item: ItemID) -> ItemMark { items[item]?.mark ?? .pending }

  public var parties: [Party] { partyBook.all }

  public func party(_ id: PartyID) -> Party? { partyBook[id] }

  /// The last acta taken to signature that holds an agreement.
  func actaHolding(_ agreement: RecordID) -> FrozenActa? {
    holdingActas[agreement].map { frozenActas[$0] }
  }

  public func session(_ id: SessionID) -> Session? {
    // They mostly lie in the order of their numbers: those that were undone leave gaps.
    let place = min(id.serial, sessions.count) - 1
    if sessions.indices.contains(place), sessions[place].id == id { return sessions[place] }
    return sessions.last { $0.id == id }
  }

  public func session(numbered number: Int) -> Session? {
    sessions.last { $0.number == number }
  }

  public func notes(on item: ItemID) -> [Note] { (noteIndex[item] ?? []).map { notes[$0] } }

  public func noteCount(on item: ItemID) -> Int { noteIndex[item]?.count ?? 0 }

  /// How much of a list is settled, counting only the items that this mesa shows.
  public func progress(of list: Checklist) -> Progress {
    var settled = 0
    var total = 0
    for item in list.items where item.applies(to: self) {
      total += 1
      if standing(of: item).mark.isSettled { settled += 1 }
    }
    return Progress(settled: settled, total: total)
  }
}
