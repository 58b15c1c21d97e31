import Dialogue
import Wording

extension AppState {
  func page(of library: LibraryRoom) -> Page {
    let empty =
      library.entries.isEmpty
      ? texts.noMesas + " " + texts.noMesasHint(key(of: "newMesa")) : texts.nothingMatches
    var rows = RowList(
      count: library.shown.count, cursor: library.cursor, empty: empty
    ) { self.row(of: library.entries[library.shown[$0]]) }
    rows.columns = libraryColumns
    let isTyping = library.sifting?.isTyping == true
    if isTyping || !library.filter.isEmpty {
      rows.filter = InputLine(
        label: " \(texts.filterLabel): ", field: library.filter, isFocused: isTyping)
    }
    let border = Border(title: texts.library, edge: .borderFocused, ink: .titleFocused)
    return Page(Pane(id: .list, border: border, body: .rows(rows)))
  }

  /// Mesa, phase, progress, last session and place; the place goes first when narrow.
  private var libraryColumns: [Column] {
    [
      Column(title: texts.columnMesa, least: 20, most: nil, rank: 0),
      Column(title: texts.columnPhase, least: 14, most: 22, rank: 1),
      Column(title: texts.columnProgress, least: 7, most: 7, rank: 2),
      Column(title: texts.columnSession, least: 16, most: 16, rank: 3),
      Column(title: texts.columnPlace, least: 30, most: 36, rank: 4, cut: .start),
    ]
  }

  private func row(of entry: LibraryEntry) -> Row {
    if let problem = entry.problem {
      return Row("\(look.glyphs.warning) \(entry.name): \(problem)", .messageError)
    }
    let session =
      entry.lastSession.map { number in
        let date = entry.lastSessionDate.map { look.wording.dates.short($0) } ?? ""
        return texts.sessionOn(number, date, entry.isSessionOpen)
      } ?? texts.noSession
    let progress = share(entry.progress.settled, entry.progress.total)
    return Row(
      cells: [entry.name, label(of: .phase(entry.phase)), progress, session, entry.place])
  }
}
