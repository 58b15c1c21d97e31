import Dialogue
import Wording

extension AppState {
  func paintParties(_ frame: inout Frame, _ body: Rect) {
    guard let parties = table?.mesa.parties else { return }
    let terms = look.wording.terms
    paintListRoom(
      &frame, body, title: texts.parties, count: parties.count, empty: texts.noParties
    ) { index in
      let party = parties[index]
      return ListRow(
        left: "\(party.id). \(party.name)",
        right: "\(terms.partyKind(party.details.kind))\(separator)\(terms.tier(party.details.tier))"
      )
    }
  }

  func paintCircumstances(_ frame: inout Frame, _ body: Rect) {
    guard let mesa = table?.mesa else { return }
    let all = Circumstance.allCases
    paintListRoom(&frame, body, title: texts.circumstances, count: all.count, empty: "") { index in
      let isPresent = mesa.circumstances.contains(all[index])
      let name = look.wording.terms.circumstance(all[index]).capitalizedFirst
      return ListRow(
        left: "\(isPresent ? "[x]" : "[ ]") \(name)",
        right: isPresent ? texts.happened : texts.didNotHappen,
        scope: isPresent ? .itemInProgress : .text)
    }
  }

  func paintNotes(_ frame: inout Frame, _ body: Rect) {
    guard let notes = table?.mesa.notes else { return }
    let (top, bottom) = body.splitTop(max(5, body.rows / 2))
    paintListRoom(&frame, top, title: texts.notes, count: notes.count, empty: texts.noNotes) {
      index in
      let note = notes[index]
      return ListRow(
        left: "\(look.wording.dates.stamp(note.at)) \(Shown.line(note.text))",
        right: note.session.map { "\(texts.session) \($0)" } ?? "")
    }
    frame.box(
      bottom, title: texts.noteTitle, glyphs: look.glyphs,
      border: look.theme[borderScope(focused: false)], titleStyle: look.theme[.title])
    guard notes.indices.contains(cursor) else { return }
    let note = notes[cursor]
    let inner = bottom.inset(2, 1)
    let rows = noteParagraphs(note).flatMap { $0.wrapped(width: inner.columns) }
    for (offset, row) in rows.prefix(inner.rows).enumerated() {
      frame.write(
        row.text, at: Point(column: inner.column, row: inner.row + offset), width: inner.columns,
        style: look.theme[row.scope])
    }
  }

  func paintSessions(_ frame: inout Frame, _ body: Rect) {
    guard let sessions = table?.mesa.sessions else { return }
    let dates = look.wording.dates
    let isWide = body.columns >= 100
    paintListRoom(
      &frame, body, title: texts.sessions, count: sessions.count, empty: texts.noSessions
    ) { index in
      let session = sessions[index]
      let minutes = (session.closedAt ?? now).seconds(since: session.openedAt) / 60
      let present =
        session.attendance.isEmpty
        ? "" : texts.present(session.present, session.attendance.count) + separator
      return ListRow(
        left: texts.sessionRow(
          session.number, isWide ? dates.long(session.date) : dates.short(session.date),
          session.place),
        right: present + (session.isOpen ? texts.runningFor(minutes) : texts.duration(minutes)),
        scope: session.isOpen ? .textStrong : .text)
    }
  }

  func paintAttendance(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let rows = attendanceRows
    let number = table.session?.serial ?? 0
    paintListRoom(
      &frame, body, title: "\(texts.attendance)\(separator)\(texts.session) \(number)",
      count: rows.count, empty: texts.noAttendance
    ) { index in
      let row = rows[index]
      let (box, word): (String, String) =
        switch row.isPresent {
        case true: ("[x]", texts.attends)
        case false: ("[-]", texts.isAbsent)
        case nil: ("[ ]", texts.notRecorded)
        }
      let party = row.party.flatMap { table.mesa.party($0)?.name }.map { separator + $0 } ?? ""
      return ListRow(
        left: "\(box) \(row.name)\(party)", right: word,
        scope: row.isPresent == nil ? .textDim : .text)
    }
  }
}
