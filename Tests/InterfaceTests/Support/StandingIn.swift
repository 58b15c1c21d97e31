import Dialogue

@testable import Interface

extension AppState {
  /// The same with a room on the screen, also one that has nothing to show yet.
  func standing(in name: RoomName) -> AppState {
    var state = self
    state.returnToChecklist()
    switch name {
    case .library: state.rooms.removeSubrange(1...)
    case .search:
      state.rooms.removeSubrange(1...)
      guard let query = SearchQuery("agua") else { break }
      state.enter(SearchRoom(FoundPlaces(query: query, hits: [], total: 0, notice: nil)))
    case .clause: state.enter(ClauseRoom(1))
    case .registry, .report:
      state.rooms.removeSubrange(1...)
      state.library.surveyed = name
      state.receive(.surveyed(Robot.survey(of: [], at: state.now.date)))
    case .reading: state.enter(ReadingRoom())
    case .signing: state.enter(SigningRoom())
    case .intake:
      let text = "Nombre\tDNI\nAna Quispe\t1234567\nLuis Soto Ruiz\t41234567\n"
      state.enter(IntakeRoom(PeopleSheet(text, in: state.table?.mesa ?? .unopened)))
    default: state.enter(name)
    }
    state.settle()
    return state
  }
}
