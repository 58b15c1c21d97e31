import Dialogue

/// Which finding of the lint a waiver is for.
public struct WaiverTarget: Hashable, Sendable {
  public let rule: LintRule
  public let agreement: RecordID?
  public let commitment: RecordID?
  public let party: PartyID?

  init(_ finding: LintFinding) {
    rule = finding.rule
    agreement = finding.agreement
    commitment = finding.commitment
    party = finding.party
  }

  /// What the waiver holds, but for the reasons.
  var values: [FieldKey: Value] {
    var values: [FieldKey: Value] = [.lintRule: .code(rule.code)]
    values[.agreement] = agreement.map(Value.record)
    values[.commitment] = commitment.map(Value.record)
    values[.party] = party.map(Value.party)
    return values
  }
}

extension WaiverTarget: LosslessStringConvertible {
  /// The rule and three numbers, 0 for none.
  public var description: String {
    ([rule.rawValue] + [agreement, commitment, party].map { String($0 ?? 0) })
      .joined(separator: ".")
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, let rule = LintRule(rawValue: String(parts[0])) else { return nil }
    let numbers = parts.dropFirst().compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.rule = rule
    agreement = numbers[0] > 0 ? numbers[0] : nil
    commitment = numbers[1] > 0 ? numbers[1] : nil
    party = numbers[2] > 0 ? numbers[2] : nil
  }
}
