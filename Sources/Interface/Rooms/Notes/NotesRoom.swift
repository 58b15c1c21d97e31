import Dialogue
import Wording

/// The notes of all sessions, and the one under the cursor whole.
struct NotesRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .notes, families: Families(.room, .record), actions: actions
  ) { _ in NotesRoom() }

  static let opensAtEnd = true
  static let isVeiled = true

  var focus = RowFocus.end
  var sifting: Sifting? = Sifting()
  var sieved: SievedRows?
  /// The line that is sorted just now, which nobody had sorted before: from it one goes on.
  var sorting: NoteID?

  func elements(_ state: AppState) -> PagedList<Note> {
    state.table?.mesa.notes ?? PagedList()
  }

  func id(of note: Note) -> RowID { .note(note.id) }

  /// Its words, and all that stands above them.
  func matter(of note: Note, _ state: AppState) -> String {
    state.noteParagraphs(note).map(\.text).joined(separator: " ")
  }

  /// What was captured in a session and not sorted yet.
  func isPending(_ note: Note, _ state: AppState) -> Bool {
    guard note.session != nil, note.item == nil, let mesa = state.table?.mesa else { return false }
    return mesa.kind(of: note) == nil
  }

  /// The last row is left where it is once one stands on it: a digit is meant for what was read there, whatever
  /// another window adds.
  mutating func settle(_ state: AppState) {
    settleFlat(state)
    if focus.id != nil { focus.isAtEnd = false }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    element(state).map {
      Reader(title: state.texts.noteTitle, paragraphs: state.noteParagraphs($0))
    }
  }
}

extension RoomName {
  static let notes = RoomName("notes")
}

extension AppState {
  /// A note whole, and below what was captured in a session what each digit makes of it.
  private func sortedParagraphs(_ note: Note, keeping names: WithheldNames) -> [Paragraph] {
    let paragraphs = noteParagraphs(note, words: shownWords(of: note, keeping: names))
    guard note.session != nil, note.item == nil else { return paragraphs }
    let digits = NoteKind.allCases.map { "\($0.digit) \(look.wording.noteKinds.name($0))" }
    return paragraphs + [
      Paragraph(text: ""),
      Paragraph(text: digits.joined(separator: separator), scope: .textDim),
    ]
  }

  func page(of room: NotesRoom) -> Page {
    let notes = room.shown(self)
    let names = veiledNames
    let list = listPane(
      texts.notes, count: notes.count, of: room.total(self),
      empty: emptyWords(room.sifting, none: texts.noNotes(key(of: "freeNote")))
    ) { index in
      let note = notes[index]
      let kind = table?.mesa.kind(of: note).map { look.wording.noteKinds.name($0) }
      let session = note.session.map { "\(texts.session) \($0)" }
      let sayer = isVeiled(note) ? "" : sayer(of: note)
      let trust = note.isReserved ? caucusTexts.reserved : nil
      return Row(
        "\(look.wording.dates.stamp(note.at)) \(sayer)\(shownWords(of: note, keeping: names))",
        right: [trust, kind, session].compactMap { $0 }.joined(separator: separator))
    }
    let text = Pane(
      id: .detail, border: border(texts.noteTitle, isFocused: false), margin: 1,
      body: .text(
        TextBody(paragraphs: room.element(self).map { sortedParagraphs($0, keeping: names) } ?? []))
    )
    return Page([list, text]) { body in
      let (list, note) =
        body.columns >= Self.leastForDetail
        ? body.splitLeft(body.columns - min(80, body.columns * 2 / 5))
        : body.splitTop(max(5, body.rows / 2))
      return [list, note]
    }
  }
}
