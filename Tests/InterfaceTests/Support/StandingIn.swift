@testable import Interface

extension AppState {
  /// The same with a room on the screen, also one that has nothing to show yet.
  func standing(in name: RoomName) -> AppState {
    var state = self
    state.returnToChecklist()
    switch name {
    case .library: state.rooms.removeSubrange(1...)
    case .reading: state.enter(ReadingRoom())
    case .signing: state.enter(SigningRoom())
    default: state.enter(name)
    }
    state.settle()
    return state
  }
}
