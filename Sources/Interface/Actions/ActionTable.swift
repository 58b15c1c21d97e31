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
  private static let byRoom: Mutex<[OfRoom]> = Mutex([])

  private struct OfRoom {
    let room: RoomName
    let places: [Int]
    /// Each key with the place of its action, in the order of the places; of none before the first key.
    var keys: [OfKey] = []

    init(_ room: RoomName) {
      self.room = room
      places = all.indices.filter { all[$0].isOffered(in: room) }
    }
  }

  private struct OfKey {
    let key: Key
    let place: Int
  }

  /// The action that `key` gives in this state, offered or not possible just now.
  static func action(for key: Key, in state: AppState) -> Action? {
    let room = state.room
    let place = byRoom.withLock { known in
      let index = index(of: room, in: &known)
      if known[index].keys.isEmpty {
        var keys: [OfKey] = []
        keys.reserveCapacity(96)
        for place in known[index].places {
          for key in all[place].keys { keys.append(OfKey(key: key, place: place)) }
        }
        known[index].keys = keys
      }
      return known[index].keys.first { $0.key == key }?.place
    }
    return place.map { all[$0] }
  }

  /// Where in the table the actions of a room stand; moving comes last.
  static func places(in room: RoomName) -> [Int] {
    byRoom.withLock { known in
      let index = index(of: room, in: &known)
      return known[index].places
    }
  }

  private static func index(of room: RoomName, in known: inout [OfRoom]) -> Int {
    if let index = known.firstIndex(where: { $0.room == room }) { return index }
    known.append(OfRoom(room))
    return known.count - 1
  }

  static func action(_ id: String) -> Action? { all.first { $0.id == id } }
}
