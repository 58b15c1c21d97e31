import Dialogue

extension NotesRoom {
  /// Where the cursor goes once a line is sorted that nobody had sorted.
  enum Next: Hashable, Sendable {
    /// To the next below that nobody sorted.
    case below
    /// To the first of its session: below none is left.
    case above
    /// Nowhere: none of its session is left.
    case none
  }

  /// Goes on from a line that was sorted. One that is sorted otherwise keeps the cursor, so that the next
  /// digit never falls on a line that one does not look at.
  mutating func goOn(from id: NoteID, _ state: AppState) -> Next? {
    guard sorting == id, let note = state.table?.mesa.note(id) else { return nil }
    sorting = nil
    let rows = shown(state)
    let isGone = !rows.indices.contains(focus.row) || rows[focus.row].id != id
    let below = (min(focus.row + (isGone ? 0 : 1), rows.count)..<rows.count).first {
      isPending(rows[$0], state)
    }
    if let below {
      focus = RowFocus(below)
      return .below
    }
    let above = rows.indices.first {
      rows[$0].session == note.session && isPending(rows[$0], state)
    }
    guard let above else { return Next.none }
    focus = RowFocus(above)
    return .above
  }
}

extension AppState {
  /// What was done with a line of the list.
  mutating func receiveSorted(_ command: RoomCommand) {
    switch command {
    case .sortNote(let note, let kind):
      goOnSorting(from: note)
      saySorted(note, as: kind)
    case .strikeNote(let note): sayStruck(note)
    case .addNote, .attributeNote, .releaseNote, .joinNotes: break
    }
  }

  /// As what a line was sorted, by the word of its digit, where nothing else is being said: what a
  /// «compromiso» becomes is a proposal to the book.
  private mutating func saySorted(_ id: NoteID, as kind: NoteKind?) {
    guard message == nil, let kind, let note = table?.mesa.note(id) else { return }
    let words = shownWords(of: note, keeping: veiledNames)
    let text = Frame.fitted(words, to: max(20, size.columns - 30))
    message = Message(.info, floorTexts.sorted(look.wording.noteKinds.name(kind), text))
  }

  /// The cursor of the list where lines are sorted goes on, and says so where it leaves its way down.
  private mutating func goOnSorting(from note: NoteID) {
    guard var room = top as? NotesRoom, let next = room.goOn(from: note, self) else { return }
    rooms[rooms.count - 1] = room
    switch next {
    case .below: break
    case .above: message = Message(.info, floorTexts.unsortedAbove)
    case .none: message = Message(.info, floorTexts.allSorted)
    }
  }

  /// Which line was struck out, and how it comes back.
  private mutating func sayStruck(_ id: NoteID) {
    let folios = table?.chronicle.folios
    let (names, texts) = (veiledNames, caucusTexts)
    let text = folios?.lazy.reversed().compactMap { folio -> String? in
      guard case .room(.noteAdded(id, let text, _, _, let saying)) = folio.event else { return nil }
      // What was said in trust is not told by striking it out.
      return saying?.inCaucus == true
        ? texts.reservedLine(id.serial) : names.kept(back: text)
    }.first
    message = Message(
      .info, floorTexts.lineStruck(Frame.fitted(text ?? "", to: 40), key(of: "undo")))
  }
}
