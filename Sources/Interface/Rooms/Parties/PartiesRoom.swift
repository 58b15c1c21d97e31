import Dialogue
import Wording

/// The parties of the mesa.
struct PartiesRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .parties, families: Families(.people), actions: actions, signs: { signs }
  ) { _ in
    PartiesRoom()
  }

  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  var sieved: SievedRows?

  func elements(_ state: AppState) -> [Party] { state.table?.mesa.parties ?? [] }

  func id(of party: Party) -> RowID { .party(party.id) }

  func matter(of party: Party, _ state: AppState) -> String {
    ([party.name] + state.words(of: party)).joined(separator: " ")
  }

  /// Whether nobody speaks for it yet.
  func isPending(_ party: Party, _ state: AppState) -> Bool {
    guard let mesa = state.table?.mesa else { return false }
    return !mesa.records.all(.delegate).contains { mesa.party(of: $0) == party.id }
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    guard let table = state.table, let party = element(state) else { return nil }
    return Reader(title: state.texts.parties, paragraphs: state.paragraphs(of: party, table))
  }
}

extension RoomName {
  static let parties = RoomName("parties")
}

extension AppState {
  var selectedParty: Party? { (top as? PartiesRoom)?.element(self) }

  /// The marked parties, else the one under the cursor.
  var chosenParties: [Party] {
    guard let room = top as? PartiesRoom else { return [] }
    let marked = room.sifting?.marked ?? []
    guard !marked.isEmpty else { return room.element(self).map { [$0] } ?? [] }
    return room.elements(self).filter { marked.contains(.party($0.id)) }
  }
}
