/// Every action that a key can give.
public enum ActionTable {
  public static let all: [Action] =
    RoomTable.all.flatMap(\.actions) + sharedActions + siftActions + globalActions + generalActions
    + moveActions

  /// The action that `key` gives in this state, offered or not possible just now.
  static func action(for key: Key, in state: AppState) -> Action? {
    let room = state.room
    return all.first { $0.keys.contains(key) && $0.isOffered(in: room) }
  }

  /// The actions of a room, for help and palette; moving comes last.
  static func offered(in room: RoomName) -> [Action] {
    all.filter { $0.isOffered(in: room) }
  }

  static func action(_ id: String) -> Action? { all.first { $0.id == id } }
}
