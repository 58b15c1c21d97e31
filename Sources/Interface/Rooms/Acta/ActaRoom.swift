import Dialogue

/// An acta: its parts, and the text of the one under the cursor.
struct ActaRoom: Room {
  static let declaration = RoomDeclaration(
    .acta, families: Families(.record, .people), isOfActa: true, actions: actions, signs: { signs }
  ) { _ in
    ActaRoom()
  }

  /// The acta on the screen; `nil` for the last one begun.
  var acta: RecordID?
  var focus = RowFocus()

  func count(_ state: AppState) -> Int { state.actaRows.count }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    state.selectedActaRow.map {
      Reader(title: $0.title, paragraphs: state.actaParagraphs($0))
    }
  }
}

extension RoomName {
  static let acta = RoomName("acta")
}
