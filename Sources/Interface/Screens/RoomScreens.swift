import Dialogue
import Wording

extension AppState {
  /// A boxed list of which the room's cursor stands on a row.
  func listPane(
    _ title: String, count: Int, empty: String = "", row: @escaping (Int) -> Row
  ) -> Pane {
    let note = count > 0 ? "\(min(cursor + 1, count))/\(count)" : ""
    return Pane(
      id: .list, border: border(title, note: note),
      body: .rows(RowList(count: count, cursor: cursor, empty: empty, row: row)))
  }

  var partiesPage: Page {
    guard let parties = table?.mesa.parties else { return Page([]) { _ in [] } }
    let terms = look.wording.terms
    return Page(
      listPane(texts.parties, count: parties.count, empty: texts.noParties) { index in
        let party = parties[index]
        return Row(
          "\(party.id). \(party.name)",
          right:
            "\(terms.partyKind(party.details.kind))\(separator)\(terms.tier(party.details.tier))")
      })
  }

  var circumstancesPage: Page {
    guard let mesa = table?.mesa else { return Page([]) { _ in [] } }
    let all = Circumstance.allCases
    return Page(
      listPane(texts.circumstances, count: all.count) { index in
        let isPresent = mesa.circumstances.contains(all[index])
        let name = look.wording.terms.circumstance(all[index]).capitalizedFirst
        return Row(
          "\(isPresent ? "[x]" : "[ ]") \(name)",
          right: isPresent ? texts.happened : texts.didNotHappen,
          isPresent ? .itemInProgress : .text)
      })
  }

  var notesPage: Page {
    guard let notes = table?.mesa.notes else { return Page([]) { _ in [] } }
    let list = listPane(texts.notes, count: notes.count, empty: texts.noNotes) { index in
      let note = notes[index]
      return Row(
        "\(look.wording.dates.stamp(note.at)) \(note.text)",
        right: note.session.map { "\(texts.session) \($0)" } ?? "")
    }
    let paragraphs = notes.indices.contains(cursor) ? noteParagraphs(notes[cursor]) : []
    let text = Pane(
      id: .detail, border: border(texts.noteTitle, isFocused: false), margin: 1,
      body: .text(TextBody(paragraphs: paragraphs)))
    return Page([list, text]) { body in
      let (top, bottom) = body.splitTop(max(5, body.rows / 2))
      return [top, bottom]
    }
  }

  var sessionsPage: Page {
    guard let sessions = table?.mesa.sessions else { return Page([]) { _ in [] } }
    let dates = look.wording.dates
    let isWide = size.columns >= 100
    return Page(
      listPane(texts.sessions, count: sessions.count, empty: texts.noSessions) { index in
        let session = sessions[index]
        let minutes = (session.closedAt ?? now).seconds(since: session.openedAt) / 60
        let present =
          session.attendance.isEmpty
          ? "" : texts.present(session.present, session.attendance.count) + separator
        return Row(
          texts.sessionRow(
            session.number, isWide ? dates.long(session.date) : dates.short(session.date),
            session.place),
          right: present + (session.isOpen ? texts.runningFor(minutes) : texts.duration(minutes)),
          session.isOpen ? .textStrong : .text)
      })
  }

  var attendancePage: Page {
    guard let table else { return Page([]) { _ in [] } }
    let rows = attendanceRows
    let title = "\(texts.attendance)\(separator)\(texts.session) \(table.session?.serial ?? 0)"
    return Page(
      listPane(title, count: rows.count, empty: texts.noAttendance) { index in
        let row = rows[index]
        let (box, word): (String, String) =
          switch row.isPresent {
          case true: ("[x]", texts.attends)
          case false: ("[-]", texts.isAbsent)
          case nil: ("[ ]", texts.notRecorded)
          }
        let party = row.party.flatMap { table.mesa.party($0)?.name }.map { separator + $0 } ?? ""
        return Row(
          "\(box) \(row.name)\(party)", right: word,
          row.isPresent == nil ? .textDim : .text)
      })
  }
}
