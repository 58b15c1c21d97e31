extension Mesa {
  func decideRoom(
    _ command: RoomCommand, _ new: NewIdentities, in handbook: Handbook
  ) throws(Refusal) -> RoomEvent {
    switch command {
    case .addNote(let text, let item):
      if let item, handbook.item(item) == nil { throw .unknownItem(item) }
      return .noteAdded(
        new.note, text: try required(text, .note), item: item, session: openSession?.id)
    }
  }
}
