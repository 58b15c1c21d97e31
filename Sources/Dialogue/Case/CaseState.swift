/// The case file and what is special about the conflict.
struct CaseState: Hashable, Sendable {
  /// Empty until the mesa is opened.
  var id = ""
  var caseFile = CaseFile(name: "")
  var circumstances: Set<Circumstance> = []
  var quorumRule = QuorumRule.eachParty

  mutating func evolve(_ event: CaseEvent) {
    switch event {
    case .mesaOpened(let opening):
      id = opening.id
      caseFile = opening.caseFile
    case .caseFileRevised(_, let revision):
      caseFile = revision.applied(to: caseFile)
    case .circumstanceSet(let circumstance, let present):
      if present { circumstances.insert(circumstance) } else { circumstances.remove(circumstance) }
    case .quorumRuleSet(let rule): quorumRule = rule
    }
  }
}
