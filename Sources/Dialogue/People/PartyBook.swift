/// The parties of a mesa in their order, found by number and by name without looking at each.
struct PartyBook: Hashable, Sendable {
  private(set) var all: [Party] = []
  private var places: [PartyID: Int] = [:]
  /// In the order of their numbers; `nil` for one that was removed, whose number nobody takes over but for the
  /// last.
  private var numbered: [PartyID?] = []
  /// The folio by which each was written down.
  private var folios: [PartyID: Int] = [:]
  /// Who has a name, without case and accents.
  private var named: [String: [PartyID]] = [:]

  subscript(id: PartyID) -> Party? { places[id].map { all[$0] } }

  /// Position of a party among all.
  func place(of id: PartyID) -> Int? { places[id] }

  /// The folio by which a party was written down.
  func folio(of id: PartyID) -> Int? { folios[id] }

  /// From one.
  func number(of id: PartyID) -> Int? { numbered.firstIndex(of: id).map { $0 + 1 } }

  func party(numbered number: Int) -> Party? {
    numbered.indices.contains(number - 1) ? numbered[number - 1].flatMap { self[$0] } : nil
  }

  /// Whether another party than `id` has this name, case and accents aside.
  func isTaken(_ name: String, besides id: PartyID?) -> Bool {
    named[Folding.fold(name)]?.contains { $0 != id } ?? false
  }

  /// Another party than `id` with this short name; nobody is called by an empty one.
  func calledShort(_ name: String, besides id: PartyID?) -> Party? {
    guard !name.isEmpty else { return nil }
    let folded = Folding.fold(name)
    return all.first { $0.id != id && Folding.fold($0.details.shortName) == folded }
  }

  mutating func add(_ party: Party, folio: Int) {
    // A book by another hand may give a number twice: the first one keeps it.
    if places[party.id] == nil {
      places[party.id] = all.count
      folios[party.id] = folio
      numbered.append(party.id)
    }
    all.append(party)
    named[Folding.fold(party.name), default: []].append(party.id)
  }

  mutating func revise(_ party: Party) {
    guard let place = places[party.id] else { return }
    forget(all[place])
    all[place] = party
    named[Folding.fold(party.name), default: []].append(party.id)
  }

  mutating func remove(_ id: PartyID) {
    for party in all where party.id == id { forget(party) }
    all.removeAll { $0.id == id }
    numbered = numbered.map { $0 == id ? nil : $0 }
    while let last = numbered.last, last == nil { numbered.removeLast() }
    places = [:]
    for (place, party) in all.enumerated() where places[party.id] == nil {
      places[party.id] = place
    }
  }

  private mutating func forget(_ party: Party) {
    let name = Folding.fold(party.name)
    guard var ids = named[name], let index = ids.firstIndex(of: party.id) else { return }
    ids.remove(at: index)
    named[name] = ids.isEmpty ? nil : ids
  }
}
