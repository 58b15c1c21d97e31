import Testing

@testable import Dialogue

@Suite("A rule of evidence")
struct EvidenceRuleTests {
  @Test("has a measure of its own", arguments: EvidenceRule.allCases)
  func measured(rule: EvidenceRule) {
    #expect(EvidenceRule.measures[rule.placeInList] != nil)
  }

  @Test("is in one table only")
  func once() {
    let rules = EvidenceRule.families.flatMap { $0.map(\.key) }
    #expect(rules.count == EvidenceRule.allCases.count && Set(rules).count == rules.count)
  }

  @Test("is tried empty, in part and complete", arguments: EvidenceRule.allCases)
  func tried(rule: EvidenceRule) {
    let rows = EvidenceRow.all.filter { $0.rule == rule }
    let marks = Set(rows.map(\.tally.mark))
    // What is to happen once is never half done.
    let isOnce = rows.allSatisfy { $0.tally.total == 1 }
    #expect(marks.isSuperset(of: [.pending, .done]))
    #expect(isOnce || marks.contains(.inProgress))
  }

  @Test("counts nothing on a mesa without parties or records", arguments: EvidenceRule.allCases)
  func empty(rule: EvidenceRule) {
    #expect(rule.tally(.unopened).done == 0)
  }
}
