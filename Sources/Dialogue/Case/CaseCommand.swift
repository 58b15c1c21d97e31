public enum CaseCommand: Hashable, Sendable {
  case openMesa(MesaOpening)
  indirect case reviseCaseFile(CaseFileRevision, from: CaseFileRevision = CaseFileRevision())
  case setCircumstance(Circumstance, present: Bool)
  case setQuorumRule(QuorumRule)
}
