/// A change of what is counted, with the day from which it holds.
struct CaseFact {
  enum Change {
    case file(CaseFileRevision)
    case violence(Bool)
  }

  let day: CalendarDate
  let written: CalendarDate
  let folio: Int
  let change: Change

  /// `nil` for a folio that changes nothing of it.
  init?(_ folio: Folio) {
    guard case .case(let event) = folio.event else { return nil }
    written = folio.at.date
    self.folio = folio.number
    switch event {
    case .mesaOpened(let opening):
      day = opening.since ?? written
      change = .file(CaseFileRevision(opening.caseFile).said)
    case .caseFileRevised(_, let to):
      day = to.since ?? written
      change = .file(to)
    case .circumstanceSet(.violence, let isPresent):
      day = written
      change = .violence(isPresent)
    case .circumstanceSet(.detentions, _), .circumstanceSet(.wounded, _),
      .circumstanceSet(.separateMeetings, _), .quorumRuleSet:
      return nil
    }
  }

  func take(into file: inout CaseFile, _ isViolent: inout Bool) {
    switch change {
    case .file(let revision): file = revision.applied(to: file)
    case .violence(let isPresent): isViolent = isPresent
    }
  }
}

extension CaseFact {
  /// Whether another than the first fact says how the case stands.
  func saysState(after first: CaseFact) -> Bool {
    guard folio != first.folio, case .file(let revision) = change else { return false }
    return revision.saysState
  }
}

extension CaseFileRevision {
  /// Whether it says the status or the stage, by which cases are counted.
  var saysState: Bool { status != nil || stage != nil }

  /// Without the codes that say that nobody said anything: those are no facts, and do not stand against
  /// one of an earlier day that was written later.
  var said: CaseFileRevision {
    func said<Value: UnsaidList>(_ value: Value?) -> Value? { value == .unsaid ? nil : value }
    var revision = self
    revision.type = said(type)
    revision.secondType = said(secondType)
    revision.stage = said(stage)
    revision.status = said(status)
    revision.mechanism = said(mechanism)
    revision.moment = said(moment)
    revision.role = said(role)
    revision.violence = said(violence)
    revision.entry = entry == .unsaid ? nil : entry
    revision.competence = competence == "" ? nil : competence
    return revision
  }
}
