/// The places of people in their parties, by which they are numbered: whoever comes later takes the next
/// one, and nobody's moves.
///
/// Whoever goes to another party keeps theirs, and finds it again; but the last of a party leaves it to
/// the next, so that a slip costs no number.
struct PartySeats: Hashable, Sendable {
  private var seats: [PartyID: [PersonID]] = [:]

  /// Those who have or had a place, in their order.
  subscript(party: PartyID) -> [PersonID] { seats[party] ?? [] }

  mutating func move(_ person: PersonID, from old: PartyID?, to new: PartyID?) {
    guard old != new else { return }
    if let old, seats[old]?.last == person {
      seats[old]?.removeLast()
      if seats[old]?.isEmpty == true { seats[old] = nil }
    }
    if let new, seats[new]?.contains(person) != true { seats[new, default: []].append(person) }
  }
}

extension Mesa {
  /// The people of a party in the order of their numbers, those taken off the list too; `nil` where whoever
  /// had a number is of it no more.
  public func seats(of party: PartyID) -> [Person?] {
    peopleState.seats[party].map { id in person(id).flatMap { $0.party == party ? $0 : nil } }
  }

  /// The place of each person in their party, from nought.
  public var seatPlaces: [PersonID: Int] {
    var places: [PersonID: Int] = [:]
    for party in parties {
      for (place, person) in seats(of: party.id).enumerated() {
        if let person { places[person.id] = place }
      }
    }
    return places
  }

  /// The number of a party, from one: it stays, whichever other parties come and go.
  public func number(of party: PartyID) -> Int? { peopleState.parties.number(of: party) }

  public func party(numbered number: Int) -> Party? {
    peopleState.parties.party(numbered: number)
  }
}
