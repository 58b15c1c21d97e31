/// What happened: the only thing that a book holds. One command makes one event, one folio.
///
/// The grammar of each stands in the article *BookFormat* of the module `Ledger`.
public enum Event: Hashable, Sendable {
  // Seldom and large: apart, so that the many small ones take less room in memory.
  indirect case mesaOpened(MesaOpening)
  /// Revisions name only the fields that change, each as it stood and as it stands from then on. Both
  /// sides name the same fields; an empty text is one that was not filled in.
  indirect case caseFileRevised(from: CaseFileRevision, to: CaseFileRevision)
  case circumstanceSet(Circumstance, present: Bool)
  case partyAdded(Party)
  indirect case partyRevised(PartyID, from: PartyRevision, to: PartyRevision)
  case partyRemoved(PartyID)
  case person(PersonEvent)
  case phaseEntered(Phase, openItems: Int, reason: String)
  case itemMarked(ItemID, ItemMark, reason: String)
  /// The session is the one that was open.
  case noteAdded(NoteID, text: String, item: ItemID?, session: SessionID?)
  case sessionOpened(SessionID, date: CalendarDate, place: String)
  indirect case sessionRevised(SessionID, from: SessionRevision, to: SessionRevision)
  case sessionClosed(SessionID)
  case attendanceRecorded(SessionID, Attendance)
  case attendanceRemoved(SessionID, PersonID)
  /// The number is that within its kind; the session is the one that was open.
  case recordAdded(
    RecordID, number: Int, session: SessionID?, RecordKind, [FieldKey: Value])
  /// The kind is that of the record, so that a folio can be read by itself. A field that was empty
  /// is missing in `from`, one that was cleared is missing in `to`.
  case recordRevised(RecordID, RecordKind, from: [FieldKey: Value], to: [FieldKey: Value])
  case recordStruck(RecordID, reason: String)
  case recordMoved(RecordID, before: RecordID?)
  /// Cannot be struck: what was printed to be signed is replaced, never taken back.
  indirect case actaFrozen(
    RecordID, number: Int, date: CalendarDate, agreements: [RecordID], digest: String)
  case folioStruck(Int)
}

/// The first folio of a book.
public struct MesaOpening: Hashable, Sendable {
  /// Version of the book's format; this product writes ``currentFormat``.
  public var format: Int
  /// Version of the product that began the book.
  public var product: String
  public var id: String
  public var caseFile: CaseFile

  public static let currentFormat = 1

  public init(format: Int = Self.currentFormat, product: String, id: String, caseFile: CaseFile) {
    self.format = format
    self.product = product
    self.id = id
    self.caseFile = caseFile
  }
}
