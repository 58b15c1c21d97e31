import Dialogue

extension Wording {
  func sentence(for event: CaseEvent) -> String {
    switch event {
    case .mesaOpened(let opening): history.mesaOpened(opening.caseFile.name)
    case .caseFileRevised(let old, let new):
      history.caseFileRevised(told(changes(from: old, to: new)))
    case .circumstanceSet(let circumstance, let present):
      history.circumstance(terms.circumstance(circumstance), present)
    case .quorumRuleSet(let rule): quorumRules.set(rule)
    }
  }

  func sentence(for difference: CaseDifference) -> String {
    switch difference {
    case .caseFile(let old, let new):
      history.caseFileRevised(told(changes(from: old, to: new)))
    case .circumstance(let circumstance, let present):
      history.circumstance(terms.circumstance(circumstance), present)
    case .quorumRule(let rule): quorumRules.set(rule)
    }
  }

  private var quorumRules: QuorumTexts { QuorumTexts(language) }
}
