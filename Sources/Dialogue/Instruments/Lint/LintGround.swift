/// What the rules of ``Lint`` ask again and again, gathered once for all agreements.
struct LintGround: Sendable {
  /// Parties at the table, by their place among all.
  private let atTable: [Int]
  /// Until when somebody may speak for a party; the end of time where no accreditation ends.
  private let spokenForUntil: [PartyID: Int]

  /// The same of each delegate; before all time where none of their accreditations holds.
  private let accreditedUntil: [PersonID: Int]

  init(_ mesa: Mesa) {
    atTable = mesa.parties.indices.filter { mesa.parties[$0].details.tier == .primary }
    var until: [PartyID: Int] = [:]
    var accredited: [PersonID: Int] = [:]
    for delegate in mesa.records.all(.delegate) {
      let isAccredited = delegate.code(.accreditation) == .accredited
      let last = isAccredited ? delegate.date(.expiry)?.dayNumber ?? .max : .min
      if let person = delegate.person() {
        accredited[person] = max(accredited[person] ?? .min, last)
      }
      guard isAccredited, let party = mesa.party(of: delegate) else { continue }
      until[party] = max(until[party] ?? .min, last)
    }
    spokenForUntil = until
    accreditedUntil = accredited
  }

  /// Whether a delegate may speak and sign for the party on a day.
  func speaks(for party: PartyID, on day: CalendarDate) -> Bool {
    spokenForUntil[party].map { $0 >= day.dayNumber } ?? false
  }

  /// Whether a person may answer for their party on a day: a delegate only while accredited.
  func mayAnswer(_ person: PersonID, on day: CalendarDate) -> Bool {
    accreditedUntil[person].map { $0 >= day.dayNumber } ?? true
  }

  /// The parties that are to accept an agreement: those at the table and those bound by it, in the
  /// order of all.
  func signers(bound: [PartyID], in mesa: Mesa) -> [Party] {
    let others = Set(bound).compactMap(mesa.peopleState.parties.place(of:)).filter {
      mesa.parties[$0].details.tier != .primary
    }
    let places = others.isEmpty ? atTable : (atTable + others).sorted()
    return places.map { mesa.parties[$0] }
  }
}
