/// The notes of a mesa, in their order.
struct NoteBook: Hashable, Sendable {
  private(set) var all: PagedList<Note> = []
  /// Where those of an item stand.
  private var places: [ItemID: [Int]] = [:]

  func notes(on item: ItemID) -> [Note] { (places[item] ?? []).map { all[$0] } }

  func count(on item: ItemID) -> Int { places[item]?.count ?? 0 }

  subscript(id: NoteID) -> Note? { place(of: id).map { all[$0] } }

  /// Whether any is of what somebody said.
  func speaks(of speaker: Speaker) -> Bool { all.contains { $0.saying?.speaker == speaker } }

  mutating func evolve(_ event: RoomEvent, _ folio: Folio) {
    switch event {
    case .noteAdded(let id, let text, let item, let session, let saying):
      if let item { places[item, default: []].append(all.count) }
      all.append(
        Note(
          id: id, folio: folio.number, text: text, item: item, session: session, at: folio.at,
          by: folio.by, saying: saying))
    case .noteSorted(let id, let kind):
      if let place = place(of: id) { all[place].kind = kind }
    case .noteAttributed(let id, let speaker):
      guard let place = place(of: id) else { return }
      let saying = all[place].saying
      let next = Saying(
        speaker: speaker, matter: saying?.matter, hour: saying?.hour,
        inCaucus: saying?.inCaucus ?? false)
      all[place].saying = next.isEmpty ? nil : next
    case .noteReleased(let id, let speaker):
      guard let place = place(of: id) else { return }
      all[place].released = speaker
      // What it was to become it becomes once somebody sorts it.
      if all[place].kind?.record != nil { all[place].kind = nil }
    case .noteJoined(let id, let other):
      guard let place = place(of: id), let first = self.place(of: other) else { return }
      all[first].text = Self.joined(all[first].text, all[place].text)
      if all[first].kind == nil { all[first].kind = all[place].kind }
      strike(id)
    case .noteStruck(let id): strike(id)
    }
  }

  /// One sentence behind the other.
  static func joined(_ first: String, _ second: String) -> String { first + " " + second }

  /// Those behind it move up by one.
  private mutating func strike(_ id: NoteID) {
    let kept = all.filter { $0.id != id }
    all = []
    places = [:]
    for note in kept {
      if let item = note.item { places[item, default: []].append(all.count) }
      all.append(note)
    }
  }

  /// They lie in the order of their numbers; those that were undone or struck leave gaps.
  private func place(of id: NoteID) -> Int? {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].id.serial < id.serial { low = middle + 1 } else { high = middle }
    }
    if low < all.count, all[low].id == id { return low }
    // A book by another hand may have them otherwise.
    return all.lastIndex { $0.id == id }
  }
}
