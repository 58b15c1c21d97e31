import Dialogue

/// Who can sign an acta; once it is frozen, who has, and who gets a copy.
struct SigningRoom: Room {
  static let declaration = RoomDeclaration(
    .signing, families: Families(.record, .people), isOfActa: true, isKept: false, actions: actions,
    signs: { signs }
  ) {
    $0.actaRecord == nil ? nil : SigningRoom()
  }

  var focus = RowFocus()
  /// Whether it was asked about a clock that may be wrong.
  var isClockMeant = false

  func count(_ state: AppState) -> Int { state.signingRows.count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { state.signingRows[row].id }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let signing = RoomName("signing")
}
