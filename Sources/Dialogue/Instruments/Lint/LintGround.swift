/// What the rules of ``Lint`` ask again and again, gathered once for all agreements.
struct LintGround: Sendable {
  /// Parties at the table, by their place among all.
  private let atTable: [Int]
  /// Until when somebody may speak for a party; the end of time where no accreditation ends.
  private let spokenForUntil: [PartyID: Int]

  init(_ mesa: Mesa) {
    atTable = mesa.parties.indices.filter { mesa.parties[$0].details.tier == .primary }
    var until: [PartyID: Int] = [:]
    for delegate in mesa.records.all(.delegate) where delegate.code(.accreditation) == .accredited {
      guard let party = delegate.party() else { continue }
      until[party] = max(until[party] ?? .min, delegate.date(.expiry)?.dayNumber ?? .max)
    }
    spokenForUntil = until
  }

  /// Whether a delegate may speak and sign for the party on a day.
  func speaks(for party: PartyID, on day: CalendarDate) -> Bool {
    spokenForUntil[party].map { $0 >= day.dayNumber } ?? false
  }

  /// The parties that are to accept an agreement: those at the table and those bound by it, in the
  /// order of all.
  func signers(bound: [PartyID], in mesa: Mesa) -> [Party] {
    let others = Set(bound).compactMap(mesa.people.parties.place(of:)).filter {
      mesa.parties[$0].details.tier != .primary
    }
    let places = others.isEmpty ? atTable : (atTable + others).sorted()
    return places.map { mesa.parties[$0] }
  }
}
