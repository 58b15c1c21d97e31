import Dialogue
import Wording

/// What the screens of the acta show, kept from one frame to the next: to compose an acta of many
/// agreements anew for each key would be felt.
struct ActaView: Sendable {
  /// All that it depends on.
  struct Key: Equatable, Sendable {
    let acta: RecordID
    let folios: Int
    let past: Int?
    let language: Language
    let day: CalendarDate
  }

  let key: Key
  let rows: [ActaRow]
  let clauses: [PublicClause]
  /// How many findings keep it from being signed.
  let holes: Int
  /// Who can sign it, or has.
  let board: SigningBoard?
}

extension AppState {
  private var actaViewKey: ActaView.Key? {
    guard let table, let acta = actaRecord else { return nil }
    return ActaView.Key(
      acta: acta.id, folios: table.chronicle.folios.count, past: table.past?.folio,
      language: look.wording.language, day: now.date)
  }

  /// What was kept, if it still holds; else made anew.
  var actaViewNow: ActaView? {
    guard let key = actaViewKey else { return nil }
    if let actaView, actaView.key == key { return actaView }
    return ActaView(
      key: key, rows: makeActaRows(), clauses: makeActaClauses(),
      holes: table?.mesa.holes(of: key.acta, on: now.date).count ?? 0,
      board: table?.mesa.signingBoard(of: key.acta, on: key.day))
  }

  /// Keeps it while its rooms are on the stack. Done after each event, since drawing changes nothing.
  mutating func keepActaView() {
    let isShown = rooms.contains { type(of: $0).declaration.isOfActa }
    actaView = isShown ? actaViewNow : nil
  }

  /// The parts of the acta on the screen, in the order of the paper.
  var actaRows: [ActaRow] { actaViewNow?.rows ?? [] }

  /// The clauses of the acta on the screen.
  var actaClauses: [PublicClause] { actaViewNow?.clauses ?? [] }
}
