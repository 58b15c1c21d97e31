import Dialogue

extension Wording {
  func sentence(for event: CaseEvent) -> String {
    switch event {
    case .mesaOpened(let opening): history.mesaOpened(opening.caseFile.name)
    case .caseFileRevised(let old, let new):
      history.caseFileRevised(sentences(for: changes(from: old, to: new)))
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

  /// What changed; of a table that was imported also what stood as before on its day.
  private func sentences(for changes: [FieldChange]) -> [String] {
    let same = changes.filter { $0.from == $0.to }.map(\.label)
    return told(changes.filter { $0.from != $0.to })
      + (same.isEmpty ? [] : [history.unchanged(same)])
  }

  private var quorumRules: QuorumTexts { QuorumTexts(language) }
}
