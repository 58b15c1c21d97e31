import Dialogue
import Wording

extension AppState {
  func page(of library: LibraryRoom) -> Page {
    let empty =
      if !library.entries.isEmpty {
        texts.nothingMatches
      } else if library.isUnread {
        ProgressTexts(look.wording.language).stopped
      } else {
        texts.noMesas + " " + texts.noMesasHint(key(of: "newMesa"))
      }
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
    let list = Pane(id: .list, border: border, body: .rows(rows))
    return page(list, beside: library.selected.map(paragraphs) ?? [])
  }

  /// All that the library knows of a mesa: its name and place whole, how far it is, when it was last
  /// written in.
  private func paragraphs(of entry: LibraryEntry) -> [Paragraph] {
    let name = Paragraph(text: entry.name, scope: .textStrong)
    if let problem = entry.problem {
      return [name, Paragraph(text: ""), Paragraph(text: problem)]
    }
    let session = entry.lastSession.map { number in
      let date = entry.lastSessionDate.map { look.wording.dates.long($0) } ?? ""
      return texts.sessionOn(number, date, entry.isSessionOpen)
    }
    let told: [(String, String)] = [
      (texts.fieldCode, entry.code), (texts.fieldPlace, entry.place),
      (texts.columnPhase, label(of: .phase(entry.phase))),
      (texts.columnProgress, "\(entry.progress.settled)/\(entry.progress.total)"),
      (texts.columnSession, session ?? texts.noSession),
      (texts.columnFolios, String(entry.folios)),
      (texts.columnWritten, entry.lastAt.map { look.wording.dates.stamp($0) } ?? ""),
    ]
    return [name, Paragraph(text: "")]
      + told.filter { !$0.1.isEmpty }.map { Paragraph(text: "\($0.0): \($0.1)") }
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
