/// Every action that a key can give.
public enum ActionTable {
  public static let all: [Action] =
    RoomTable.all.flatMap(\.actions) + sharedActions + siftActions + globalActions + generalActions
    + moveActions

  /// Looked through at every key, and so sorted by room once.
  private static let byRoom: [(room: RoomName, actions: [Action])] = RoomTable.all.map { room in
    (room.name, all.filter { $0.isOffered(in: room.name) })
  }

  /// The action that `key` gives in this state, offered or not possible just now.
  static func action(for key: Key, in state: AppState) -> Action? {
    offered(in: state.room).first { $0.keys.contains(key) }
  }

  /// The actions of a room, for help and palette; moving comes last.
  static func offered(in room: RoomName) -> [Action] {
    byRoom.first { $0.room == room }?.actions ?? []
  }

  static func action(_ id: String) -> Action? { all.first { $0.id == id } }
}
