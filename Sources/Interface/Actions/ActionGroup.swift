/// In which part of the help an action stands.
enum ActionGroup: CaseIterable, Sendable {
  /// Of the room on the screen; in every room alike; how one moves.
  case here, everywhere, moving

  /// The actions of the group that a room has, in the order of the table.
  func actions(in room: RoomName) -> [Action] {
    let all: [Action] =
      switch self {
      case .here:
        RoomTable.all.flatMap(\.actions) + ActionTable.sharedActions + ActionTable.siftActions
      case .everywhere: ActionTable.globalActions + ActionTable.generalActions
      case .moving: ActionTable.moveActions
      }
    return all.filter { $0.isOffered(in: room) }
  }
}
