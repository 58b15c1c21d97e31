public enum RoomDifference: Hashable, Sendable {
  case note(Note)
  case noteStruck(Note)
  /// It was sorted otherwise, or is of somebody else by now.
  case noteChanged(Note)
}

extension NoteBook {
  func differences(since earlier: NoteBook) -> [RoomDifference] {
    let old = Dictionary(earlier.all.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let new = Set(all.map(\.id))
    return all.compactMap { note in
      guard let before = old[note.id] else { return .note(note) }
      return before.kind == note.kind && before.saying == note.saying
        && before.released == note.released ? nil : .noteChanged(note)
    } + earlier.all.filter { !new.contains($0.id) }.map(RoomDifference.noteStruck)
  }
}
