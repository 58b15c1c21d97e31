extension Mesa {
  /// Of every mesa but one that is not opened yet, which a first folio opens.
  func decideCase(_ command: CaseCommand) throws(Refusal) -> CaseEvent {
    switch command {
    case .openMesa:
      throw .alreadyOpened
    case .reviseCaseFile(let revision, let seen):
      return try decideRevision(revision, seen: seen)
    case .setCircumstance(let circumstance, let present):
      guard caseState.circumstances.contains(circumstance) != present else { throw .nothingChanges }
      return .circumstanceSet(circumstance, present: present)
    case .setQuorumRule(let rule):
      guard quorumRule != rule else { throw .nothingChanges }
      return .quorumRuleSet(rule)
    }
  }

  private func decideRevision(
    _ revision: CaseFileRevision, seen: CaseFileRevision
  ) throws(Refusal) -> CaseEvent {
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
    next.otherPlaces = try merge.field(\.otherPlaces, \.otherPlaces)
    next.secondType = try merge.field(\.secondType, \.secondType)
    next.competence = try merge.field(\.competence, \.competence)
    next.statusReason = try merge.field(\.statusReason, \.statusReason)
    next.entry = try merge.field(\.entry, \.entry)
    next.violence = try merge.field(\.violence, \.violence)
    // Of a day that is named, each field is a fact of that day, whether it stands so now or not;
    // one that stands so since that very day is known.
    let named = Set(
      revision.since.map { day in revision.fields.filter { !caseState.isKnown($0, since: day) } }
        ?? [])
    let differing = Set(CaseFileRevision(from: caseFile, to: next).fields)
    let fields = named.union(differing)
    guard !fields.isEmpty else { throw .nothingChanges }
    var to = CaseFileRevision(next).keeping(fields.contains)
    to.since = revision.since
    to.source = revision.source
    return .caseFileRevised(
      from: CaseFileRevision(caseFile).keeping(fields.contains), to: to)
  }
}

extension CaseFileRevision {
  /// The same with its texts as a case file keeps them.
  public var tidied: CaseFileRevision {
    var result = self
    result.name = name?.tidyLine
    result.code = code?.tidyLine
    result.place = place?.tidied
    result.otherPlaces = otherPlaces?.map(\.tidied)
    result.competence = competence?.tidyLine
    result.statusReason = statusReason?.trimmed
    result.summary = summary?.trimmed
    return result
  }
}

extension Place {
  fileprivate var tidied: Place { Place(ubigeo: ubigeo.tidyLine, name: name.tidyLine) }

  fileprivate func checked() throws(Refusal) -> Place {
    Place(ubigeo: try bounded(ubigeo, .place), name: try bounded(name, .place))
  }
}

extension CaseFile {
  /// The same with its texts tidied, each within its limit.
  func checked() throws(Refusal) -> CaseFile {
    var result = self
    result.name = try required(name, .name)
    result.code = try bounded(code, .code)
    result.place = try place.checked()
    result.otherPlaces = []
    for place in otherPlaces { result.otherPlaces.append(try place.checked()) }
    result.competence = try bounded(competence, .competence)
    result.statusReason = try bounded(statusReason, .reason)
    result.summary = try bounded(summary, .summary)
    return result
  }
}
