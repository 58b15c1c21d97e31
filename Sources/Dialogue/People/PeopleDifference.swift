public enum PeopleDifference: Hashable, Sendable {
  case partyAdded(Party)
  indirect case partyRevised(from: Party, to: Party)
  case partyRemoved(Party)
  case person(PersonDifference)
}

extension PeopleState {
  func differences(since earlier: PeopleState) -> [PeopleDifference] {
    var result: [PeopleDifference] = []
    for party in parties.all {
      guard let old = earlier.parties[party.id] else {
        result.append(.partyAdded(party))
        continue
      }
      if old != party { result.append(.partyRevised(from: old, to: party)) }
    }
    result += earlier.parties.all.filter { parties[$0.id] == nil }
      .map(PeopleDifference.partyRemoved)
    result += people.differences(since: earlier.people).map(PeopleDifference.person)
    return result
  }
}
