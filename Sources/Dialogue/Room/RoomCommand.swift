public enum RoomCommand: Hashable, Sendable {
  case addNote(text: String, item: ItemID?)
}
