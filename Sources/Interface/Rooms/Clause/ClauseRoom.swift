import Dialogue
import Wording

/// A clause as it is worded with everybody watching: its versions, and the one under the cursor against
/// the one before, then clean.
struct ClauseRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .clause, families: Families(.record), isKept: false, actions: actions, signs: { signs }
  ) { state in
    state.clauseAtHand.map { ClauseRoom($0) }
  }

  static let opensAtEnd = true

  /// The agreement whose words they are.
  let clause: RecordID
  var focus = RowFocus.end
  var sieved: SievedRows?
  private var standing: VersionsStanding?

  init(_ clause: RecordID) { self.clause = clause }

  func elements(_ state: AppState) -> [ClauseVersion] { standing(state).versions }

  func id(of version: ClauseVersion) -> RowID { .version(folio: version.folio) }

  func matter(of version: ClauseVersion, _ state: AppState) -> String { version.text }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    guard let version = element(state) else { return nil }
    return Reader(
      title: state.versionTitle(version),
      paragraphs: state.paragraphs(of: version, after: version.before(elements(state))))
  }

  mutating func settle(_ state: AppState) {
    standing = standing(state)
    settleFlat(state)
  }

  /// Whether the words in the other language were written before those in Castilian were last changed.
  func isTranslationOutdated(_ state: AppState) -> Bool {
    let standing = standing(state)
    return standing.translated < standing.versions.last?.folio ?? 0
  }

  private func standing(_ state: AppState) -> VersionsStanding {
    if let standing, standing.moment == state.moment { return standing }
    return VersionsStanding(of: clause, state)
  }
}

extension RoomName {
  static let clause = RoomName("clause")
}

/// The versions of a clause, told from the folios once.
private struct VersionsStanding: Sendable {
  let moment: BookMoment?
  let versions: [ClauseVersion]
  /// The folio of the last translation; 0 where there is none.
  let translated: Int

  init(of clause: RecordID, _ state: AppState) {
    moment = state.moment
    versions =
      state.table.map { $0.chronicle.versions(of: clause, upTo: $0.past?.folio) } ?? []
    translated =
      state.table?.chronicle.translation(of: clause, upTo: state.table?.past?.folio) ?? 0
  }
}

extension ClauseVersion {
  /// The one that it took the place of.
  func before(_ versions: [ClauseVersion]) -> ClauseVersion? {
    versions.last { $0.number == number - 1 }
  }
}

extension AppState {
  /// The agreement under the cursor, or that to which what is under it belongs; in the Sala the one that is shown, else the last that was written.
  var clauseAtHand: RecordID? {
    guard let mesa = table?.mesa else { return nil }
    switch room {
    case .acta: return selectedActaRow?.record(in: mesa).flatMap(asClause)
    case .records: return selectedRecord.flatMap(asClause)
    case .clause: return (top as? ClauseRoom)?.clause
    case _:
      if case .clause(let id)? = openFloor?.projection, mesa.records[id] != nil { return id }
      return mesa.records.all(.agreement).last?.id
    }
  }

  private func asClause(_ record: Record) -> RecordID? {
    record.kind == .agreement ? record.id : record.reference(.agreement)
  }
}
