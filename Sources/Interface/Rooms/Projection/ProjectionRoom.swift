import Dialogue

/// What those at the table are shown, on this screen: all of it, with no bar beside it.
struct ProjectionRoom: Room {
  static let declaration = RoomDeclaration(
    .projection, families: Families(.floor), isKept: false, signs: { [] }
  ) { _ in ProjectionRoom() }

  var focus = RowFocus()

  func count(_ state: AppState) -> Int { 0 }

  func page(_ state: AppState) -> Page { state.projectionPage }

  func ticks(_ state: AppState) -> Bool { state.projectionTicks }
}

extension RoomName {
  static let projection = RoomName("projection")
}
