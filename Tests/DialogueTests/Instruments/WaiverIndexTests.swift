import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The waiver of a finding")
struct WaiverIndexTests {
  /// What makes a waiver hold, said at length.
  private func holds(_ waiver: Record, for finding: LintFinding) -> Bool {
    guard waiver.code(.lintRule) == finding.rule.code else { return false }
    let owner = waiver.reference(.agreement)
    let part = waiver.reference(.commitment)
    guard owner != nil || part != nil || finding.agreement == nil else { return false }
    let named = [(owner, finding.agreement), (part, finding.commitment)]
    return named.allSatisfy { $0 == nil || $0 == $1 }
      && (waiver.party() == nil || waiver.party() == finding.party)
  }

  private func waiver(_ id: RecordID, _ random: inout SeededRandom) -> Record {
    var values: [FieldKey: Value] = [.reasons: .text("r")]
    let rules: [LintRule] = [.missingVerifier, .missingDeadline, .missingResponsible]
    if let rule = rules.randomElement(using: &random) { values[.lintRule] = .code(rule.code) }
    if Bool.random(using: &random) {
      values[.agreement] = .record(.random(in: 1...2, using: &random))
    }
    if Bool.random(using: &random) {
      values[.commitment] = .record(.random(in: 3...4, using: &random))
    }
    if Bool.random(using: &random) { values[.party] = .party(.random(in: 1...2, using: &random)) }
    return Record(id: id, kind: .waiver, values: values)
  }

  @Test("is the first of all that hold for it", arguments: 0..<40)
  func first(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let waivers = (1...12).map { waiver(RecordID($0), &random) }
    let index = WaiverIndex(waivers)
    for rule in [LintRule.missingVerifier, .missingDeadline, .missingResponsible] {
      for agreement: RecordID? in [nil, 1, 2] {
        for commitment: RecordID? in [nil, 3, 4] {
          for party: PartyID? in [nil, 1, 2] {
            let finding = LintFinding(
              rule, agreement: agreement, commitment: commitment, party: party)
            let expected = waivers.first { holds($0, for: finding) }?.id
            #expect(index.waiver(of: finding) == expected, "\(waivers), \(random)")
          }
        }
      }
    }
  }
}
