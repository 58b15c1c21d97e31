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
  /// The rule and what it is about, a dot between each two.
  public var description: String {
    [rule.rawValue, agreement?.text ?? "", commitment?.text ?? "", party?.text ?? ""]
      .joined(separator: ".")
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, let rule = LintRule(rawValue: String(parts[0])) else { return nil }
    self.rule = rule
    agreement = RecordID(String(parts[1]))
    commitment = RecordID(String(parts[2]))
    party = PartyID(String(parts[3]))
    guard agreement != nil || parts[1].isEmpty, commitment != nil || parts[2].isEmpty,
      party != nil || parts[3].isEmpty
    else { return nil }
  }
}
