/// The notes of a mesa, in their order.
struct NoteBook: Hashable, Sendable {
  private(set) var all: PagedList<Note> = []
  /// Where those of an item stand.
  private var places: [ItemID: [Int]] = [:]

  func notes(on item: ItemID) -> [Note] { (places[item] ?? []).map { all[$0] } }

  func count(on item: ItemID) -> Int { places[item]?.count ?? 0 }

  mutating func evolve(_ event: RoomEvent, _ folio: Folio) {
    switch event {
    case .noteAdded(let id, let text, let item, let session):
      if let item { places[item, default: []].append(all.count) }
      all.append(
        Note(
          id: id, folio: folio.number, text: text, item: item, session: session, at: folio.at,
          by: folio.by))
    }
  }
}
