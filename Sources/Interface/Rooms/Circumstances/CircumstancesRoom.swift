import Dialogue
import Wording

/// What has happened, which calls for norms of its own.
struct CircumstancesRoom: Room {
  static let declaration = RoomDeclaration(
    .circumstances, families: Families(.case), actions: actions, signs: { signs }
  ) { _ in
    CircumstancesRoom()
  }

  var focus = RowFocus()

  func count(_ state: AppState) -> Int { Circumstance.allCases.count }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let circumstances = RoomName("circumstances")
}

extension AppState {
  func page(of room: CircumstancesRoom) -> Page {
    guard let mesa = table?.mesa else { return .empty }
    let all = Circumstance.allCases
    return Page(
      listPane(texts.circumstances, count: all.count) { index in
        let isPresent = mesa.holds(all[index])
        let name = look.wording.terms.circumstance(all[index]).capitalizedFirst
        return Row(
          look.glyphs.box(isPresent ? "[x]" : "[ ]") + name,
          right: isPresent ? texts.happened : texts.didNotHappen,
          isPresent ? .itemInProgress : .text)
      })
  }
}
