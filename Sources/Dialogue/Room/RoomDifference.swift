public enum RoomDifference: Hashable, Sendable {
  case note(Note)
  case noteStruck(Note)
}

extension NoteBook {
  func differences(since earlier: NoteBook) -> [RoomDifference] {
    let (old, new) = (Set(earlier.all.map(\.id)), Set(all.map(\.id)))
    return all.filter { !old.contains($0.id) }.map(RoomDifference.note)
      + earlier.all.filter { !new.contains($0.id) }.map(RoomDifference.noteStruck)
  }
}
