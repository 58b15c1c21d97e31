import Dialogue
import Wording

/// What changed between the past state under review and the present.
struct DifferencesRoom: Room {
  static let declaration = RoomDeclaration(
    .differences, families: Families(.case, .people, .protocol, .session, .room, .record, .acta)
  ) { _ in DifferencesRoom() }

  static let isVeiled = true

  var focus = RowFocus()

  private var kept: (moment: BookMoment, rows: [Difference])?

  func count(_ state: AppState) -> Int { differences(state).count }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    let rows = differences(state)
    guard rows.indices.contains(focus.row), let table = state.table else { return nil }
    let sentence = state.wholeSentence(of: rows[focus.row], table)
    return Reader(title: state.texts.differences, paragraphs: [Paragraph(text: sentence)])
  }

  mutating func settle(_ state: AppState) {
    kept = state.moment.map { ($0, differences(state)) }
    settleFocus(state)
  }

  func differences(_ state: AppState) -> [Difference] {
    if let kept, kept.moment == state.moment { return kept.rows }
    guard let table = state.table, let past = table.past else { return [] }
    return table.chronicle.mesa.differences(since: past.mesa, in: state.resources.handbook)
  }
}

extension RoomName {
  static let differences = RoomName("differences")
}

extension AppState {
  func page(of room: DifferencesRoom) -> Page {
    let rows = room.differences(self)
    let names = veiledNames
    let title = texts.differencesSince(table?.past?.folio ?? 0)
    return Page(
      listPane(title, count: rows.count, empty: texts.noDifferences) { index in
        Row(table.map { sentence(of: rows[index], $0, keeping: names) } ?? "")
      })
  }
}
