import Dialogue
import Wording

/// The parties of the mesa.
struct PartiesRoom: Room {
  static let declaration = RoomDeclaration(.parties, families: Families(.people), actions: actions)
  { _ in
    PartiesRoom()
  }

  var focus = RowFocus()

  func count(_ state: AppState) -> Int { state.table?.mesa.parties.count ?? 0 }

  func id(ofRow row: Int, _ state: AppState) -> RowID? {
    state.table.map { .party($0.mesa.parties[row].id) }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let parties = RoomName("parties")
}

extension AppState {
  var selectedParty: Party? {
    guard room == .parties, let parties = table?.mesa.parties, parties.indices.contains(cursor)
    else { return nil }
    return parties[cursor]
  }

  func page(of room: PartiesRoom) -> Page {
    guard let parties = table?.mesa.parties else { return .empty }
    let terms = look.wording.terms
    return Page(
      listPane(texts.parties, count: parties.count, empty: texts.noParties(key(of: "addParty"))) {
        index in
        let party = parties[index]
        return Row(
          "\(party.id). \(party.name)",
          right:
            "\(terms.partyKind(party.details.kind))\(separator)\(terms.tier(party.details.tier))")
      })
  }
}
