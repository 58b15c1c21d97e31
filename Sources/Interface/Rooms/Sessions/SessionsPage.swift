import Dialogue
import Wording

extension AppState {
  /// The sessions, in a wide window in columns and with who came to the one under the cursor.
  func page(of room: SessionsRoom) -> Page {
    let sessions = room.shown(self)
    let list = listPane(
      texts.sessions, count: sessions.count, of: room.total(self), columns: sessionColumns,
      empty: emptyWords(room.sifting, none: noSessions)
    ) { row(of: sessions[$0]) }
    return page(list, isRead: true, beside: room.element(self).map(paragraphs) ?? [])
  }

  private var sessionColumns: [Column] {
    guard size.columns >= Self.leastForDetail else { return [] }
    return [
      Column(title: texts.session, least: 10, most: 12, rank: 0),
      Column(title: texts.columnWhen, least: 24, most: 36, rank: 1),
      Column(title: texts.fieldPlace, least: 20, most: nil, rank: 2),
      Column(title: texts.attendance, least: 18, most: 24, rank: 3),
      Column(title: texts.columnLength, least: 10, most: 14, rank: 4),
    ]
  }

  private func row(of session: Session) -> Row {
    let dates = look.wording.dates
    let length = length(of: session)
    var row: Row
    if sessionColumns.isEmpty {
      let isWide = size.columns >= Self.leastForColumns
      let date = isWide ? dates.long(session.date) : dates.short(session.date)
      row = Row(
        texts.sessionRow(session.number, date, session.place),
        right: (presentWords(of: session) + length).joined(separator: separator))
    } else {
      row = Row(cells: [
        name(of: session), dates.long(session.date), session.place,
        presentWords(of: session).joined(), length.joined(),
      ])
    }
    row.ink = Ink(session.isOpen ? .textStrong : .text)
    return row
  }

  private func presentWords(of session: Session) -> [String] {
    guard !session.attendance.isEmpty else { return [] }
    // Of one that goes on, who is there now; of the others, who came.
    let there =
      session.isOpen ? table?.mesa.there(at: session).count ?? session.present : session.present
    return [texts.present(there, absent: session.attendance.count - session.present)]
  }

  private func length(of session: Session) -> [String] {
    session.isOpen
      ? [texts.runningFor(now.seconds(since: session.openedAt) / 60)]
      : session.length(at: now).map { [texts.duration($0)] } ?? []
  }

  /// When and where, then who came and who did not.
  func paragraphs(of session: Session) -> [Paragraph] {
    let dates = look.wording.dates
    let hours = dates.span(session.begins, session.ends)
    let first = [name(of: session), dates.long(session.date), hours].filter { !$0.isEmpty }
    let rows = attendanceRows(of: session.id).filter { $0.isPresent != nil }
    let people = rows.map { row in
      let party = row.person.party.flatMap { table?.mesa.party($0)?.name }
      let told = [row.person.name, party].compactMap { $0 }.joined(separator: separator)
      return Paragraph(
        text: "\(row.isPresent == true ? "[x]" : "[-]") \(told)",
        scope: row.isPresent == true ? .text : .textDim)
    }
    let ending = [
      session.details.ending.map {
        look.wording.records.code($0, in: .sessionEnding).capitalizedFirst
      } ?? "",
      session.details.endingWords,
    ].filter { !$0.isEmpty }
    return [Paragraph(text: first.joined(separator: separator), scope: .textStrong)]
      + (ending.isEmpty ? [] : [Paragraph(text: ending.joined(separator: separator), scope: .text)])
      + (session.place.isEmpty ? [] : [Paragraph(text: session.place, scope: .textDim)])
      + [Paragraph(text: "")]
      + (people.isEmpty
        ? [Paragraph(text: texts.nobodyListed(key(of: "attendance")), scope: .textDim)] : people)
  }
}
