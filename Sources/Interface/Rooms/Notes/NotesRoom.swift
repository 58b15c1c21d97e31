import Dialogue
import Wording

/// The notes of all sessions, and the one under the cursor whole.
struct NotesRoom: Room {
  static let declaration = RoomDeclaration(.notes, families: Families(.room)) { _ in NotesRoom() }

  static let opensAtEnd = true

  var focus = RowFocus.end

  func count(_ state: AppState) -> Int { state.table?.mesa.notes.count ?? 0 }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    state.table.map { .note($0.mesa.notes[row].id) }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    guard let notes = state.table?.mesa.notes, notes.indices.contains(focus.row) else { return nil }
    return Reader(
      title: state.texts.noteTitle, paragraphs: state.noteParagraphs(notes[focus.row]))
  }
}

extension RoomName {
  static let notes = RoomName("notes")
}

extension AppState {
  func page(of room: NotesRoom) -> Page {
    guard let notes = table?.mesa.notes else { return .empty }
    let list = listPane(texts.notes, count: notes.count, empty: texts.noNotes(key(of: "freeNote")))
    { index in
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
}
