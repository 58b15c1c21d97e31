import Dialogue

/// Who is to sign an acta and who gets a copy.
struct SigningRoom: Room {
  static let declaration = RoomDeclaration(
    .signing, families: Families(.record, .people), isOfActa: true, isKept: false, actions: actions,
    signs: { signs }
  ) {
    $0.hasFrozenActa ? SigningRoom() : nil
  }

  var focus = RowFocus()

  func count(_ state: AppState) -> Int { state.signingRows.count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    switch state.signingRows[row] {
    case .signer(let signer, _): .person(signer.person)
    case .copy(let party, _): .party(party.id)
    }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let signing = RoomName("signing")
}
