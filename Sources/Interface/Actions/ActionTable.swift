/// Every action that a key can give.
public enum ActionTable {
  public static let all: [Action] =
    RoomTable.all.flatMap(\.actions) + sharedActions + siftActions + globalActions + generalActions
    + moveActions

  /// Looked through at every key, and so sorted by room once.
  private static let byRoom: [(room: RoomName, places: [Int])] = RoomTable.all.map { room in
    (room.name, all.indices.filter { all[$0].isOffered(in: room.name) })
  }

  /// The action that `key` gives in this state, offered or not possible just now.
  static func action(for key: Key, in state: AppState) -> Action? {
    places(in: state.room).first { all[$0].keys.contains(key) }.map { all[$0] }
  }

  /// Where in the table the actions of a room stand; moving comes last.
  static func places(in room: RoomName) -> [Int] {
    byRoom.first { $0.room == room }?.places ?? []
  }

  static func action(_ id: String) -> Action? { all.first { $0.id == id } }
}
