import Dialogue
import Wording

/// The rows of the room of turns, made once a folio.
struct TurnsStanding: Sendable {
  enum Row: Sendable {
    case group(TurnsTable.Group)
    /// With its hundredths of the group, and the most seconds of it.
    case bar(TurnsTable.Row, share: Int?, most: Int)
    case unheard([String])
    /// The head of the turns in their order.
    case turns
    case turn(SessionID, Turn)
  }

  let moment: BookMoment?
  let session: SessionID?
  let rows: [Row]

  init(of session: SessionID?, _ state: AppState) {
    moment = state.moment
    self.session = session
    guard let mesa = state.table?.mesa else {
      rows = []
      return
    }
    let table = TurnsTable(mesa, of: session, at: state.now, state.look.wording.language)
    var rows: [Row] = []
    for group in TurnsTable.Group.allCases {
      let own = table.rows(group)
      guard !own.isEmpty else { continue }
      let most = max(1, own.map(\.seconds).max() ?? 1)
      let shares = table.shares(group)
      rows.append(.group(group))
      rows += own.indices.map { .bar(own[$0], share: shares?[$0], most: most) }
    }
    if !table.unheard.isEmpty { rows.append(.unheard(table.unheard)) }
    let ids = session.map { [$0] } ?? mesa.sessionsWithFloor
    let turns = ids.flatMap { id in
      mesa.floor(of: id, at: state.now).turns.map { Row.turn(id, $0) }
    }
    if !turns.isEmpty { rows += [.turns] + turns }
    self.rows = rows
  }
}
