import Dialogue

/// The records of one instrument, and what the one under the cursor holds.
struct RecordsRoom: Room {
  static let declaration = RoomDeclaration(
    .records, families: Families(.record, .people), actions: actions
  ) { _ in
    RecordsRoom(.preparation)
  }

  let instrument: Instrument
  var focus = RowFocus()
  private var standing: RecordsStanding?

  init(_ instrument: Instrument) { self.instrument = instrument }

  func count(_ state: AppState) -> Int { standing(state).rows.count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    .record(standing(state).rows[row].record.id)
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    guard let table = state.table, let record = record(state) else { return nil }
    return Reader(
      title: state.line(of: record),
      paragraphs: state.standingParagraphs(record, table)
        + state.faults(of: record, in: self, whole: true) + state.recordParagraphs(record))
  }

  mutating func settle(_ state: AppState) {
    standing = standing(state)
    settleFocus(state)
  }

  /// The rows and what they add up to; as of the last event, where that still holds.
  func standing(_ state: AppState) -> RecordsStanding {
    if let standing, standing.moment == state.moment { return standing }
    return RecordsStanding(of: instrument, state)
  }

  /// The record under the cursor.
  func record(_ state: AppState) -> Record? {
    let rows = standing(state).rows
    return rows.indices.contains(focus.row) ? rows[focus.row].record : nil
  }
}

/// What the records of an instrument come to, counted once a folio.
struct RecordsStanding: Sendable {
  let moment: BookMoment?
  let rows: [RecordRow]
  let insights: [Paragraph]
  /// Of the lint; none but on the screen of agreements.
  let findings: [LintFinding]

  init(of instrument: Instrument, _ state: AppState) {
    moment = state.moment
    let mesa = state.table?.mesa
    rows = state.recordRows(of: instrument)
    let findings = instrument == .agreements ? mesa.map(state.lintFindings) ?? [] : []
    self.findings = findings
    insights = mesa.map { state.insights(into: instrument, $0, findings) } ?? []
  }
}

extension RoomName {
  static let records = RoomName("records")
}

extension AppState {
  /// The instrument on the screen, or below what is.
  var instrument: Instrument? { nearest(RecordsRoom.self)?.instrument }

  var selectedRecord: Record? { (top as? RecordsRoom)?.record(self) }

  mutating func enter(instrument: Instrument) -> [Effect] {
    instrument == .acta ? enter(RoomName.acta) : enter(RecordsRoom(instrument))
  }

  /// Shows a record wherever it stands.
  mutating func show(record id: RecordID) {
    guard let record = table?.mesa.records[id] else { return }
    var room = RecordsRoom(record.kind.declaration.instrument)
    room.focus.row = recordRows(of: room.instrument).firstIndex { $0.record.id == id } ?? 0
    enter(room)
  }
}
