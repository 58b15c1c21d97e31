/// The whole state of one dialogue process: what the folios of its book add up to.
///
/// Each family of events has a part of its own, which follows from the events of that family alone.
public struct Mesa: Hashable, Sendable {
  var caseState = CaseState()
  var peopleState = PeopleState()
  var protocolState = ProtocolState()
  var sessionBook = SessionBook()
  var noteBook = NoteBook()
  var floorBook = FloorBook()
  public internal(set) var records = RecordBook()
  var actaBook = ActaBook()

  /// What a book holds before its first folio.
  public static let unopened = Mesa()

  /// Folder name and lasting identity: lower-case letters, digits and hyphens.
  public var id: String { caseState.id }
  public var caseFile: CaseFile { caseState.caseFile }
  /// What somebody said that has happened, and what cards of people show.
  public var circumstances: Set<Circumstance> { Set(Circumstance.allCases.filter(holds)) }
  /// Whether it is one of them: asked of each item of a list, and so without making the set.
  public func holds(_ circumstance: Circumstance) -> Bool {
    if caseState.circumstances.contains(circumstance) { return true }
    switch circumstance {
    case .detentions: return records.contains(.detention)
    case .wounded:
      return records.contains(.victim)
        && records.all(.victim).contains { $0.code(.victimState) == .wounded }
    case .violence, .separateMeetings: return false
    }
  }
  /// Whether cards of people show what nobody said.
  public func isShownByCards(_ circumstance: Circumstance) -> Bool {
    holds(circumstance) && !caseState.circumstances.contains(circumstance)
  }
  public var quorumRule: QuorumRule { caseState.quorumRule }
  public var phase: Phase { protocolState.phase }
  public var steps: [PhaseStep] { protocolState.steps }
  /// Only items that were ever marked; the others are pending.
  public var items: [ItemID: ItemRecord] { protocolState.items }
  public var parties: [Party] { peopleState.parties.all }
  public var sessions: [Session] { sessionBook.all }
  public var notes: PagedList<Note> { noteBook.all }
  /// Those taken to signature, in the order of their numbers.
  public var frozenActas: [FrozenActa] { actaBook.frozen }

  public var isOpened: Bool { !id.isEmpty }

  public var openSession: Session? { sessionBook.open }

  /// What somebody marked on an item; how it stands is ``standing(of:)``'s to say.
  public func mark(of item: ItemID) -> ItemMark { items[item]?.mark ?? .pending }

  public func party(_ id: PartyID) -> Party? { peopleState.parties[id] }

  public func session(_ id: SessionID) -> Session? { sessionBook[id] }

  public func session(numbered number: Int) -> Session? {
    sessions.last { $0.number == number }
  }

  public func note(_ id: NoteID) -> Note? { noteBook[id] }

  public func notes(on item: ItemID) -> [Note] { noteBook.notes(on: item) }

  public func noteCount(on item: ItemID) -> Int { noteBook.count(on: item) }

  /// How much of a list is settled, counting only the items that this mesa shows and of which there
  /// is something to see to.
  public func progress(of list: Checklist) -> Progress { ProgressCounting(self).progress(of: list) }

  /// The same of each of several.
  public func progress(of lists: [Checklist]) -> [Progress] {
    let counting = ProgressCounting(self)
    return lists.map(counting.progress)
  }
}
