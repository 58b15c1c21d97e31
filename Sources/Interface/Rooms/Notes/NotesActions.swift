import Dialogue
import Wording

extension NotesRoom {
  static let actions: [Action] = [
    Action(
      "sortNote", (1...9).map { .character(Character("\($0)")) }, in: [.notes],
      words: \.sortNote, bar: 12, isOnRow: true, unless: Obstacle.row,
      byKey: { state, key in
        guard let kind = key?.digit.flatMap({ NoteKind(digit: $0) }) else {
          state.message = Message(.info, state.floorTexts.digitsOfKinds)
          return []
        }
        return state.sortNote(as: kind)
      }),
    Action(
      "unsortNote", [.character("0")], in: [.notes], words: \.unsortNote, isOnRow: true,
      unless: Obstacle.row
    ) { $0.sortNote(as: nil) },
    Action(
      "attributeNote", [.character("e")], in: [.notes], words: \.attributeNote, bar: 14,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      guard let note = state.selectedNote else { return [] }
      return state.openForm(.floor(.sayer(note.id)))
    },
    Action(
      "releaseNote", [.character("r")], in: [.notes], words: \.releaseNote, isOnRow: true,
      unless: { state in
        Obstacle.row(state)
          ?? (state.selectedNote?.isReserved == true ? nil : state.caucusTexts.notReserved)
      }
    ) { state in
      guard let note = state.selectedNote else { return [] }
      return state.openForm(.floor(.release(note.id)))
    },
    Action(
      "takeIntoActa", [.character("t")], in: [.notes], words: \.takeIntoActa, bar: 16,
      isOnRow: true, unless: Obstacle.row
    ) { state in state.selectedNote.map { state.takeIntoActa($0) } ?? [] },
    Action(
      "joinNotes", [.character("J")], in: [.notes], words: \.joinNotes, isOnRow: true,
      unless: Obstacle.row
    ) { $0.joinToAbove() },
    Action(
      "strikeNote", [.delete, .character("x")], in: [.notes], words: \.strikeNote, bar: 18,
      isOnRow: true, unless: Obstacle.row
    ) { state in state.selectedNote.map { [.perform(.room(.strikeNote($0.id)))] } ?? [] },
  ]
}

extension AppState {
  fileprivate var selectedNote: Note? { (top as? NotesRoom)?.element(self) }

  /// The line under the cursor becomes part of the one above it.
  fileprivate mutating func joinToAbove() -> [Effect] {
    guard let room = top as? NotesRoom, let note = room.element(self) else { return [] }
    let shown = room.shown(self)
    let above = room.focus.row - 1
    guard above >= 0, above < shown.count else {
      message = Message(.info, floorTexts.nothingAbove)
      return [.bell]
    }
    return [.perform(.room(.joinNotes(note.id, to: shown[above].id)))]
  }

  /// Whoever said a note, as a number or a name before the words.
  func sayer(of note: Note) -> String {
    guard let speaker = note.saying?.speaker, let mesa = table?.mesa else { return "" }
    switch speaker {
    case .person(let id): return (mesa.speakerNumbers[id] ?? mesa.name(of: id)) + ": "
    case .party(let id): return (mesa.partyShortNames[id] ?? "") + ": "
    }
  }

  /// Makes of the note what the digit says. What it was before is struck out.
  fileprivate mutating func sortNote(as kind: NoteKind?) -> [Effect] {
    guard let mesa = table?.mesa, let note = selectedNote else { return [] }
    guard mesa.kind(of: note) != kind else {
      message = Message(.info, look.wording.refusals.sentence(.nothingChanges))
      return []
    }
    let old = mesa.record(madeOf: note.id).map {
      Command.record(.strikeRecord($0.id, reason: floorTexts.sortedOtherwise))
    }
    let isNew = mesa.kind(of: note) == nil && kind != nil
    change(NotesRoom.self) { $0.sorting = isNew ? note.id : nil }
    return [.performAll((old.map { [$0] } ?? []) + [.room(.sortNote(note.id, as: kind))])]
  }
}
