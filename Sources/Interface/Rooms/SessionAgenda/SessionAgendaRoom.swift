import Dialogue

/// Which matters of the mesa's agenda one session takes up, in its own order and with its minutes.
///
/// What is changed here waits until it is saved, as one revision of the session.
struct SessionAgendaRoom: Room {
  static let declaration = RoomDeclaration(
    .sessionAgenda, families: Families(.session), actions: actions, signs: { signs }
  ) { state in
    state.sessionForAttendance.flatMap { SessionAgendaRoom(of: $0, state) }
  }

  let session: SessionID
  var focus = RowFocus()
  /// The matters of the mesa in the order in which they are shown; taken ones make the agenda.
  private(set) var lines: [SessionAgendaLine]
  /// The agenda as whoever works here saw it stand.
  private(set) var seen: [AgendaEntry]
  /// Whether another window wrote an agenda while something was changed here.
  private(set) var isOvertaken = false
  /// The row into which digits go on being typed.
  private var typing: RecordID?

  init?(of session: SessionID, _ state: AppState) {
    guard let mesa = state.table?.mesa, let details = mesa.session(session)?.details else {
      return nil
    }
    self.session = session
    seen = details.agenda
    lines = SessionAgendaLine.lines(of: details.agenda, mesa)
  }

  /// What would be saved.
  var agenda: [AgendaEntry] { lines.filter(\.isTaken).map(\.entry) }

  var isChanged: Bool { agenda != seen }

  private func filled(_ mesa: Mesa) -> [AgendaEntry] {
    agenda.map { entry in
      let planned = mesa.records[entry.item]?.number(.minutes)
      let minutes = planned.flatMap { AgendaEntry.range.contains($0) ? $0 : nil }
      return AgendaEntry(entry.item, minutes: entry.minutes ?? minutes)
    }
  }

  func count(_ state: AppState) -> Int { lines.count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { .record(lines[row].item) }

  mutating func move(_ movement: Movement, _ state: AppState) {
    typing = nil
    focus = RowFocus(
      movement.target(from: focus.row, count: lines.count, page: state.size.rows / 2))
  }

  func unsaved(_ state: AppState) -> Message? {
    guard isChanged else { return nil }
    return Message(
      .info, state.look.wording.sessionAgenda.kept(session.serial, state.key(of: "sessionAgenda")))
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  /// Takes in matters that were added to the mesa's agenda, and another's agenda where nothing was
  /// changed here.
  mutating func settle(_ state: AppState) {
    guard let mesa = state.table?.mesa, let details = mesa.session(session)?.details else { return }
    if details.agenda != seen {
      // What is saved has the minutes of the mesa's agenda where none were typed.
      if isChanged, details.agenda != filled(mesa) {
        isOvertaken = true
      } else {
        isOvertaken = false
        lines = SessionAgendaLine.lines(of: details.agenda, mesa)
      }
      seen = details.agenda
    }
    let items = mesa.records.all(.agendaItem)
    lines.removeAll { line in !items.contains { $0.id == line.item } }
    for item in items where !lines.contains(where: { $0.item == item.id }) {
      lines.append(SessionAgendaLine(item, nil))
    }
    settleFocus(state)
  }

  // MARK: Changes

  mutating func toggle() {
    guard lines.indices.contains(focus.row) else { return }
    typing = nil
    lines[focus.row].isTaken.toggle()
  }

  /// Moves the matter under the cursor past its neighbour.
  mutating func shift(by step: Int) {
    let (from, to) = (focus.row, focus.row + step)
    guard lines.indices.contains(from), lines.indices.contains(to) else { return }
    typing = nil
    lines.swapAt(from, to)
    focus = RowFocus(to)
  }

  /// A digit begins the minutes of the matter under the cursor, or goes on with them.
  ///
  /// - Returns: whether it leaves a number of minutes that can be.
  mutating func type(digit: Int) -> Bool {
    guard lines.indices.contains(focus.row) else { return false }
    let line = lines[focus.row]
    let before = typing == line.item ? line.minutes ?? 0 : 0
    let minutes = before * 10 + digit
    guard AgendaEntry.range.contains(minutes) else { return false }
    typing = line.item
    lines[focus.row].minutes = minutes
    lines[focus.row].isTaken = true
    return true
  }

  /// Takes the last digit of the minutes away; with none left, those of the mesa's agenda hold.
  mutating func eraseDigit() {
    guard lines.indices.contains(focus.row), let minutes = lines[focus.row].minutes else { return }
    typing = lines[focus.row].item
    lines[focus.row].minutes = minutes >= 10 ? minutes / 10 : nil
  }
}

/// A matter of the mesa's agenda as a session takes it up or leaves it.
struct SessionAgendaLine: Sendable {
  let item: RecordID
  var isTaken: Bool
  /// Those of this session; `nil` takes those of the mesa's agenda.
  var minutes: Int?

  init(_ item: Record, _ entry: AgendaEntry?) {
    self.item = item.id
    isTaken = entry != nil
    minutes = entry?.minutes
  }

  var entry: AgendaEntry { AgendaEntry(item, minutes: minutes) }

  /// What the session takes up in its order, then the rest in that of the mesa.
  static func lines(of agenda: [AgendaEntry], _ mesa: Mesa) -> [SessionAgendaLine] {
    let items = mesa.records.all(.agendaItem)
    let taken = agenda.compactMap { entry in
      items.first { $0.id == entry.item }.map { SessionAgendaLine($0, entry) }
    }
    let rest = items.filter { item in !agenda.contains { $0.item == item.id } }
    return taken + rest.map { SessionAgendaLine($0, nil) }
  }
}

extension RoomName {
  static let sessionAgenda = RoomName("sessionAgenda")
}
