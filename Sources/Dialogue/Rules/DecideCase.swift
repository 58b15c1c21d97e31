extension Mesa {
  func decideRevision(
    _ revision: CaseFileRevision, seen: CaseFileRevision
  ) throws(Refusal) -> Event {
    let merge = FieldMerge(
      stands: caseFile, wanted: try revision.applied(to: caseFile).checked(), seen: seen.tidied
    ) { .caseFile(stands: $0, yours: $1) }
    var next = caseFile
    next.name = try merge.field(\.name, \.name)
    next.code = try merge.field(\.code, \.code)
    next.place = try merge.field(\.place, \.place)
    next.type = try merge.field(\.type, \.type)
    next.stage = try merge.field(\.stage, \.stage)
    next.status = try merge.field(\.status, \.status)
    next.mechanism = try merge.field(\.mechanism, \.mechanism)
    next.moment = try merge.field(\.moment, \.moment)
    next.role = try merge.field(\.role, \.role)
    next.summary = try merge.field(\.summary, \.summary)
    guard next != caseFile else { throw .nothingChanges }
    return .caseFileRevised(
      from: CaseFileRevision(from: next, to: caseFile),
      to: CaseFileRevision(from: caseFile, to: next))
  }

  func decideParty(_ command: Command, _ new: NewIdentities) throws(Refusal) -> Event {
    switch command {
    case .addParty(let details):
      let party = Party(id: new.party, details: try checked(details, besides: nil))
      return .partyAdded(party)
    case .reviseParty(let id, let details, let seen):
      guard let party = party(id) else { throw .unknownParty(id) }
      return try decideRevision(of: party, details, seen: seen)
    case .removeParty(let id):
      guard let party = party(id) else { throw .unknownParty(id) }
      guard !hasPeople(of: id), !records.mentions(party: id) else { throw .partyInUse(party.name) }
      return .partyRemoved(id)
    default:
      throw .nothingChanges
    }
  }

  private func decideRevision(
    of party: Party, _ details: PartyDetails, seen: PartyRevision
  ) throws(Refusal) -> Event {
    let (old, id) = (party.details, party.id)
    var (wanted, seen) = (details, seen)
    wanted.name = wanted.name.tidyLine
    seen.name = seen.name?.tidyLine
    let merge = FieldMerge(stands: old, wanted: wanted, seen: seen) {
      .party(id, stands: $0, yours: $1)
    }
    let merged = PartyDetails(
      name: try merge.field(\.name, \.name), kind: try merge.field(\.kind, \.kind),
      tier: try merge.field(\.tier, \.tier))
    let next = try checked(merged, besides: id)
    guard next != old else { throw .nothingChanges }
    return .partyRevised(
      id, from: PartyRevision(from: next, to: old), to: PartyRevision(from: old, to: next))
  }

  private func checked(
    _ details: PartyDetails, besides id: PartyID?
  ) throws(Refusal) -> PartyDetails {
    var details = details
    details.name = try required(details.name, .party)
    guard !partyBook.isTaken(details.name, besides: id) else {
      throw .duplicateParty(details.name)
    }
    return details
  }
}

extension CaseFileRevision {
  /// The same with its texts as a case file keeps them.
  fileprivate var tidied: CaseFileRevision {
    var result = self
    result.name = name?.tidyLine
    result.code = code?.tidyLine
    result.place = place.map { Place(ubigeo: $0.ubigeo.tidyLine, name: $0.name.tidyLine) }
    result.summary = summary?.trimmed
    return result
  }
}

extension CaseFile {
  /// The same with its texts tidied, each within its limit.
  func checked() throws(Refusal) -> CaseFile {
    var result = self
    result.name = try required(name, .name)
    result.code = try bounded(code, .code)
    result.place.name = try bounded(place.name, .place)
    result.place.ubigeo = try bounded(place.ubigeo, .place)
    result.summary = try bounded(summary, .summary)
    return result
  }
}
