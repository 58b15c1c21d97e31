extension Mesa {
  /// Of every mesa but one that is not opened yet, which a first folio opens.
  func decideCase(_ command: CaseCommand) throws(Refusal) -> CaseEvent {
    switch command {
    case .openMesa:
      throw .alreadyOpened
    case .reviseCaseFile(let revision, let seen):
      return try decideRevision(revision, seen: seen)
    case .setCircumstance(let circumstance, let present):
      guard circumstances.contains(circumstance) != present else { throw .nothingChanges }
      return .circumstanceSet(circumstance, present: present)
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
    guard next != caseFile else { throw .nothingChanges }
    return .caseFileRevised(
      from: CaseFileRevision(from: next, to: caseFile),
      to: CaseFileRevision(from: caseFile, to: next))
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
