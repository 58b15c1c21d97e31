/// Every order that a key can give.
public enum OrderTable {
  public static let all: [Order] =
    libraryOrders + mesaOrders + recordOrders + gridOrders + actaOrders + sessionOrders + roomOrders
    + reviewOrders
    + generalOrders
    + moveOrders

  /// The order that `key` gives in this state, offered or not possible just now.
  static func order(for key: Key, in state: AppState) -> Order? {
    all.first { $0.keys.contains(key) && $0.isOffered(in: state) }
  }

  /// The orders of the room, for help and palette; moving comes last.
  static func offered(in state: AppState) -> [Order] {
    all.filter { $0.isOffered(in: state) }
  }
}
