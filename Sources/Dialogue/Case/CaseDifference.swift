public enum CaseDifference: Hashable, Sendable {
  indirect case caseFile(from: CaseFileRevision, to: CaseFileRevision)
  case circumstance(Circumstance, present: Bool)
  case quorumRule(QuorumRule)
}

extension CaseState {
  func differences(since earlier: CaseState) -> [CaseDifference] {
    var result: [CaseDifference] = []
    let revision = CaseFileRevision(from: earlier.caseFile, to: caseFile)
    if revision != CaseFileRevision() {
      let before = CaseFileRevision(from: caseFile, to: earlier.caseFile)
      result.append(.caseFile(from: before, to: revision))
    }
    for circumstance in Circumstance.allCases {
      let present = circumstances.contains(circumstance)
      if earlier.circumstances.contains(circumstance) != present {
        result.append(.circumstance(circumstance, present: present))
      }
    }
    if earlier.quorumRule != quorumRule { result.append(.quorumRule(quorumRule)) }
    return result
  }
}
