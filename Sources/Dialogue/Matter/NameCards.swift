/// A card for each person at the table, to stand before them: what is typed to give them the floor, their
/// name, and for whom they speak. Nothing of it is private.
public struct NameCards: Hashable, Sendable {
  public let mesa: MesaHeading
  /// Party by party in the order of the numbers, then whoever is of none.
  public let cards: [Card]

  public struct Card: Hashable, Sendable {
    /// `13`, or letters; empty for whoever is called by their name alone.
    public let number: String
    /// As the list of people has it: of whoever is known by a key alone, that.
    public let name: String
    /// The short name of the party, or the body that somebody of none comes from.
    public let party: String
  }
}

extension Mesa {
  /// Cards of those who are to speak for a party, of the table's team, and of whoever else is written down
  /// as present at the session that is open.
  public var nameCards: NameCards {
    let contacts = contactsOnly
    let team = Set(records.all(.teamMember).compactMap { $0.person() })
    let presence = Dictionary(
      (openSession?.attendance ?? []).map { ($0.person, $0.isPresent) },
      uniquingKeysWith: { _, last in last })
    let numbers = speakerNumbers
    let short = partyShortNames
    func card(_ person: Person, _ party: String) -> NameCards.Card {
      NameCards.Card(
        number: numbers[person.id] ?? "", name: person.name, party: party)
    }
    let standing = people.filter { !$0.isStruck }
    let ofParties = parties.flatMap { party in
      seats(of: party.id).compactMap(\.self).filter {
        !$0.isStruck && speaks($0, present: presence[$0.id], contactsOnly: contacts)
      }.map { card($0, short[party.id] ?? party.name) }
    }
    let others = standing.filter {
      $0.party == nil && (team.contains($0.id) || presence[$0.id] == true)
    }
    return NameCards(
      mesa: MesaHeading(self), cards: ofParties + others.map { card($0, $0.details.entity) })
  }
}
