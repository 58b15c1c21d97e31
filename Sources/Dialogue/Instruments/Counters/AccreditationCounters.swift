/// How the accreditation of the delegates stands on a day.
public struct AccreditationCounters: Hashable, Sendable {
  /// Accredited and not expired, of all.
  public let accredited: Tally
  /// The same of those who speak for their party.
  public let spokespersons: Tally
  /// Records whose accrediting document is not named.
  public let withoutDocument: [RecordID]
  public let observed: [RecordID]
  public let expired: [RecordID]
  /// Parties at the table that have nobody accredited.
  public let partiesWithout: [PartyID]
}

extension Mesa {
  public func accreditationCounters(on day: CalendarDate) -> AccreditationCounters {
    let delegates = records.all(.delegate)
    let spokenFor = Set(delegates.filter { $0.isAccredited(on: day) }.compactMap { party(of: $0) })
    let spokespersons = delegates.filter { $0.flag(.spokesperson) }
    func tally(_ delegates: [Record]) -> Tally {
      Tally(done: delegates.count { $0.isAccredited(on: day) }, total: delegates.count)
    }
    func ids(_ isListed: (Record) -> Bool) -> [RecordID] {
      delegates.filter(isListed).map(\.id)
    }
    return AccreditationCounters(
      accredited: tally(delegates), spokespersons: tally(spokespersons),
      withoutDocument: ids { $0.text(.credential).isEmpty },
      observed: ids { $0.code(.accreditation) == .observed },
      expired: ids { $0.accreditation(on: day) == .expired },
      partiesWithout: partiesAtTable.map(\.id).filter { !spokenFor.contains($0) })
  }

  /// The parties that sit at the table: the primary actors.
  public var partiesAtTable: [Party] { parties.filter { $0.details.tier == .primary } }
}
