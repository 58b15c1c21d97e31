/// A yes with reservations, and what was said of it.
public struct PublicReservation: Hashable, Sendable {
  public let party: String
  /// In their own words; empty where nobody wrote them down.
  public let words: String
}

extension Mesa {
  /// The parties that accepted the words that an agreement has with reservations, in the order of all.
  func reservations(to agreement: RecordID) -> [PublicReservation] {
    let last = lastWords(.acceptance, of: agreement)
    return parties.compactMap { party in
      guard let answer = last[party.id], answer.code(.answer) == .reserves, isBound(answer) else {
        return nil
      }
      return PublicReservation(party: party.name, words: answer.text(.words))
    }
  }
}
