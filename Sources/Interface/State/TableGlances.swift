import Dialogue

/// What each frame asks of the mesa on the screen; none of it costs a copy of all of it.
extension TableState {
  var name: String { past == nil ? chronicle.mesa.caseFile.name : mesa.caseFile.name }
  var phase: Phase { past == nil ? chronicle.mesa.phase : mesa.phase }
  var openSession: Session? {
    past == nil ? chronicle.mesa.openSession : mesa.openSession
  }
  var calledNorms: [BasicNorm] {
    past == nil ? chronicle.mesa.calledNorms : mesa.calledNorms
  }
  func notes(on item: ItemID) -> [Note] {
    past == nil ? chronicle.mesa.notes(on: item) : mesa.notes(on: item)
  }
  /// That of the present alone: of the past nobody is alone with the mediator any more.
  var openCaucus: Caucus? { past == nil ? chronicle.mesa.caucus : nil }

  /// The floor of the session that is open; `nil` where none is.
  var openFloor: SessionFloor? { openSession.map { mesa.floor(of: $0.id) } }
}

extension AppState {
  /// The session that goes on in the mesa on the screen; `nil` in the library, and where none does.
  public var openSession: Session? { room == .library ? nil : table?.openSession }
}
