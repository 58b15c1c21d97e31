/// Every action that a key can give.
public enum ActionTable {
  public static let all: [Action] =
    libraryActions + mesaActions + recordActions + gridActions + actaActions + sessionActions
    + roomActions
    + reviewActions
    + generalActions
    + moveActions

  /// The action that `key` gives in this state, offered or not possible just now.
  static func action(for key: Key, in state: AppState) -> Action? {
    all.first { $0.keys.contains(key) && $0.isOffered(in: state) }
  }

  /// The actions of the room, for help and palette; moving comes last.
  static func offered(in state: AppState) -> [Action] {
    all.filter { $0.isOffered(in: state) }
  }
}
