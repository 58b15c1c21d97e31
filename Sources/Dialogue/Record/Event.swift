/// What happened: the only thing that a book holds. One command makes one event, one folio.
///
/// The grammar of each stands in the article *BookFormat* of the module `Ledger`.
public enum Event: Hashable, Sendable {
  // Seldom and large: apart, so that the many small ones take less room in memory.
  indirect case mesaOpened(MesaOpening)
  indirect case caseFileRevised(CaseFileRevision)
  case circumstanceSet(Circumstance, present: Bool)
  case partyAdded(Party)
  case partyRevised(Party)
  case partyRemoved(PartyID)
  case phaseEntered(Phase, openItems: Int, reason: String)
  case itemMarked(ItemID, ItemMark, reason: String)
  case noteAdded(text: String, item: ItemID?)
  case sessionOpened(number: Int, date: CalendarDate, place: String)
  case sessionRevised(number: Int, date: CalendarDate, place: String)
  case sessionClosed(number: Int)
  case attendanceRecorded(session: Int, Attendance)
  case attendanceRemoved(session: Int, name: String)
  case recordAdded(RecordID, RecordKind, [FieldKey: Value])
  /// The kind is that of the record, so that a folio can be read by itself.
  case recordRevised(RecordID, RecordKind, [FieldKey: Value])
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
