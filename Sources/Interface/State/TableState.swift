import Dialogue

/// The mesa on the screen.
public struct TableState: Sendable {
  public var chronicle: Chronicle
  /// A sentence that says why nothing can be written; `nil` where writing works.
  public var readOnly: String?
  public var list: ChecklistID
  public var pane = ChecklistPane.items
  /// The item on which each list stands.
  public var rows: [ChecklistID: ItemID] = [:]
  /// The row on which each other room stands.
  public var cursors: [Room: Int] = [:]
  public var showsGuide = true
  /// The instrument whose records are on the screen.
  public var instrument = Instrument.preparation
  /// The column and the agenda item of the table of what the parties say.
  var gridColumn = 0
  var gridAgendaItem = 0
  /// The acta on the screen; the last one begun where none was chosen.
  public var acta: RecordID?
  /// The clause that is read aloud, and what the digits of the parties write down.
  public var clause = 0
  public var answerMode = Code.accepts
  public var past: PastView?
  /// The session whose attendance is on the screen.
  public var session: SessionID?
  /// The room from which the records were opened.
  var recordsFrom = Room.mesa
  /// The room from which that was opened.
  var attendanceFrom = Room.sessions

  /// What this window wrote.
  var own: OwnFolios

  public init(chronicle: Chronicle, readOnly: String? = nil) {
    self.chronicle = chronicle
    own = OwnFolios(opened: chronicle.folios.count)
    self.readOnly = readOnly
    list = .phase(chronicle.mesa.phase)
  }

  /// The state on the screen: now, or as it stood.
  public var mesa: Mesa { past?.mesa ?? chronicle.mesa }

  /// The item under the cursor.
  public func item(in handbook: Handbook) -> ChecklistItem? {
    let items = handbook[list].items(for: mesa)
    return items.first { $0.id == rows[list] } ?? items.first
  }
}

/// A mesa as it stood at a folio.
public struct PastView: Sendable {
  public let folio: Int
  /// The session whose closing that folio is, where one was chosen.
  public let session: Int?
  public let mesa: Mesa

  public init(folio: Int, session: Int?, mesa: Mesa) {
    self.folio = folio
    self.session = session
    self.mesa = mesa
  }
}
