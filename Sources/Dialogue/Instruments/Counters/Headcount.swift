/// People of one party, or of none, by sex.
public struct Headcount: Hashable, Sendable {
  /// `nil` for those whose party is not known.
  public let party: PartyID?
  public let women: Int
  public let men: Int
  public let otherSex: Int
  /// Those of whom it was not written down.
  public let unsaid: Int

  public var total: Int { women + men + otherSex + unsaid }
  /// Whether anybody's is known: else there is nothing to count.
  public var isSexKnown: Bool { unsaid < total }

  init(party: PartyID?, sexes: [Code]) {
    self.party = party
    women = sexes.count { $0 == .woman }
    men = sexes.count { $0 == .man }
    otherSex = sexes.count { $0 == .otherSex }
    unsaid = sexes.count - women - men - otherSex
  }
}

extension Mesa {
  /// The delegates by party, in the order of the parties; only parties that have any.
  public func delegateHeadcount(
    where isCounted: (Record) -> Bool = { _ in true }
  ) -> [Headcount] {
    let delegates = records.all(.delegate).filter(isCounted)
    return headcount(
      delegates.map { (party(of: $0), person(of: $0)?.details.sex ?? .unsaid) })
  }

  /// Those present at a session by party. Each counts for their party
  /// and with the sex that is known of them.
  public func headcount(of session: Session) -> [Headcount] {
    headcount(people(of: session).filter { $0.isPresent == true }.map { ($0.party, $0.sex) })
  }

  private func headcount(_ people: [(party: PartyID?, sex: Code)]) -> [Headcount] {
    let groups = Dictionary(grouping: people, by: \.party)
    let order = parties.map { Optional($0.id) } + [nil]
    return order.compactMap { party in
      groups[party].map { Headcount(party: party, sexes: $0.map(\.sex)) }
    }
  }
}
