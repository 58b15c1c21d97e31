import Synchronization

/// Every action that a key can give.
public enum ActionTable {
  public static let all: [Action] = {
    var all: [Action] = []
    // One by one: sums of arrays would copy each action several times at every start.
    for room in RoomTable.all { all += room.actions }
    all += sharedActions
    all += siftActions
    all += globalActions
    all += generalActions
    all += moveActions
    return all
  }()

  /// Where the actions of the rooms stand that were asked for: looked through at every key, and so
  /// sorted once.
  private static let byRoom: Mutex<[(room: RoomName, places: [Int])]> = Mutex([])

  /// The action that `key` gives in this state, offered or not possible just now.
  static func action(for key: Key, in state: AppState) -> Action? {
    places(in: state.room).first { all[$0].keys.contains(key) }.map { all[$0] }
  }

  /// Where in the table the actions of a room stand; moving comes last.
  static func places(in room: RoomName) -> [Int] {
    byRoom.withLock { known in
      if let one = known.first(where: { $0.room == room }) { return one.places }
      let places = all.indices.filter { all[$0].isOffered(in: room) }
      known.append((room, places))
      return places
    }
  }

  static func action(_ id: String) -> Action? { all.first { $0.id == id } }
}
