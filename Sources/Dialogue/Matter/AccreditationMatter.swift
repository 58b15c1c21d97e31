/// Who may speak for whom, as the table looks at it before a session.
public struct AccreditationMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  /// The day on which an accreditation must hold.
  public let day: CalendarDate
  /// Parties at the table, also those without anybody, then others that have a delegate.
  public let delegations: [PublicDelegation]

  /// How many people stand so on the day.
  public func count(_ standing: AccreditationStanding) -> Int {
    delegations.reduce(0) { sum, delegation in
      sum + delegation.people.count { $0.standing(on: day) == standing }
    }
  }
}

/// A party with those who speak for it.
public struct PublicDelegation: Hashable, Sendable {
  public let party: String
  /// Titulares first, else in the order of writing.
  public let people: [PublicPerson]
}

extension PublicPerson {
  public func standing(on day: CalendarDate) -> AccreditationStanding {
    AccreditationStanding(accreditation, expiry: expiry, until: regularises, on: day)
  }
}

extension Mesa {
  public func accreditation(on day: CalendarDate) -> AccreditationMatter {
    let people = Dictionary(grouping: people(of: nil), by: \.party)
    let delegations = parties.compactMap { party -> PublicDelegation? in
      let own = people[party.id] ?? []
      guard !own.isEmpty || party.details.tier == .primary else { return nil }
      return PublicDelegation(
        party: party.name,
        people: own.filter { $0.seat != .alternate } + own.filter { $0.seat == .alternate })
    }
    return AccreditationMatter(mesa: MesaHeading(self), day: day, delegations: delegations)
  }
}
