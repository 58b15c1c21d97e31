import Dialogue

/// One clause of the acta, to be read aloud, and what each party says of it.
struct ReadingRoom: Room {
  static let declaration = RoomDeclaration(
    .reading, families: Families(.record, .people), isOfActa: true, isKept: false, actions: actions,
    signs: { signs }
  ) {
    $0.actaClauses.isEmpty ? nil : ReadingRoom()
  }

  /// The clause, from 0.
  var clause = 0
  /// What the digits of the parties write down.
  var mode = Code.accepts
  var focus = RowFocus()

  func count(_ state: AppState) -> Int { clause(state)?.answers.count ?? 0 }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    clause(state).map {
      Reader(
        title: state.look.wording.documents.ordinal($0.ordinal),
        paragraphs: state.clauseParagraphs($0))
    }
  }

  mutating func moveAcross(_ direction: Across, _ state: AppState) {
    let last = max(0, state.actaClauses.count - 1)
    switch direction {
    case .left, .previous: clause = max(0, clause - 1)
    case .right, .next: clause = min(clause + 1, last)
    }
    mode = .accepts
    focus = RowFocus()
  }

  func clause(_ state: AppState) -> PublicClause? {
    let clauses = state.actaClauses
    let index = min(max(0, clause), max(0, clauses.count - 1))
    return clauses.indices.contains(index) ? clauses[index] : nil
  }
}

extension RoomName {
  static let reading = RoomName("reading")
}
