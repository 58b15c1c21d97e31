import Dialogue
import Wording

/// The sessions of the mesa.
struct SessionsRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .sessions, families: Families(.session), actions: actions, signs: { signs }
  ) { _ in
    SessionsRoom()
  }

  static let opensAtEnd = true

  var focus = RowFocus.end
  var sifting: Sifting? = Sifting()
  var sieved: SievedRows?

  func elements(_ state: AppState) -> [Session] { state.table?.mesa.sessions ?? [] }

  func id(of session: Session) -> RowID { .session(session.id) }

  func matter(of session: Session, _ state: AppState) -> String {
    let dates = state.look.wording.dates
    return [
      state.name(of: session), dates.long(session.date), dates.short(session.date), session.place,
    ].joined(separator: " ")
  }

  /// Whether it goes on, or nobody was written down as having come.
  func isPending(_ session: Session, _ state: AppState) -> Bool {
    session.isOpen || session.present == 0
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    element(state).map {
      Reader(title: state.name(of: $0), paragraphs: state.paragraphs(of: $0))
    }
  }
}

extension RoomName {
  static let sessions = RoomName("sessions")
}

extension AppState {
  var selectedSession: Session? { (top as? SessionsRoom)?.element(self) }

  /// The session whose attendance `a` opens: the one under the cursor, the open one, the last one.
  var sessionForAttendance: SessionID? {
    if room == .sessions { return selectedSession?.id }
    return table?.mesa.openSession?.id ?? table?.mesa.sessions.last?.id
  }

  func name(of session: Session) -> String {
    "\(texts.session) \(session.number)"
  }
}
