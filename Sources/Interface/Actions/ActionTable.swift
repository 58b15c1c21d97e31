/// Every action that a key can give.
public enum ActionTable {
  public static let all: [Action] =
    RoomTable.all.flatMap(\.actions) + sharedActions + siftActions + globalActions + generalActions
    + moveActions

  /// Looked through at every key, and so sorted by room once.
  private static let byRoom: [(room: RoomName, places: [Int])] = {
    var byRoom: [(room: RoomName, places: [Int])] = RoomTable.all.map { ($0.name, []) }
    // The actions of a room stand one after the other.
    var likely = 0
    for (place, action) in all.enumerated() {
      if action.rooms.isEmpty {
        for index in byRoom.indices { byRoom[index].places.append(place) }
      }
      for room in action.rooms {
        if byRoom[likely].room != room {
          guard let index = byRoom.firstIndex(where: { $0.room == room }) else { continue }
          likely = index
        }
        if byRoom[likely].places.last != place { byRoom[likely].places.append(place) }
      }
    }
    return byRoom
  }()

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
