@testable import Dialogue

extension LintFinding {
  /// What a waiver of this finding holds, but for the reasons.
  var waiverValues: [FieldKey: Value] {
    var values: [FieldKey: Value] = [.lintRule: .code(rule.code)]
    values[.agreement] = agreement.map(Value.record)
    values[.commitment] = commitment.map(Value.record)
    values[.party] = party.map(Value.party)
    return values
  }
}
