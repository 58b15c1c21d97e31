import Dialogue

/// Which finding of the lint a waiver is for.
public struct WaiverTarget: Hashable, Sendable {
  public let rule: LintRule
  public let agreement: RecordID?
  public let commitment: RecordID?
  public let party: PartyID?
  /// Every finding of the rule that stands open, wherever it is.
  public let isOfAll: Bool

  private init(
    rule: LintRule, agreement: RecordID? = nil, commitment: RecordID? = nil,
    party: PartyID? = nil, isOfAll: Bool = false
  ) {
    self.rule = rule
    self.agreement = agreement
    self.commitment = commitment
    self.party = party
    self.isOfAll = isOfAll
  }

  /// All findings of a rule at once.
  init(all rule: LintRule) { self.init(rule: rule, isOfAll: true) }

  init(_ finding: LintFinding) {
    rule = finding.rule
    agreement = finding.agreement
    commitment = finding.commitment
    party = finding.party
    isOfAll = false
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
  /// The rule and what it is about, a dot between each two; a star for all that it is about.
  public var description: String {
    isOfAll
      ? "\(rule.rawValue).*"
      : [rule.rawValue, agreement?.text ?? "", commitment?.text ?? "", party?.text ?? ""]
        .joined(separator: ".")
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let rule = parts.first.flatMap({ LintRule(rawValue: String($0)) }) else { return nil }
    if parts.count == 2, parts[1] == "*" {
      self.init(all: rule)
      return
    }
    guard parts.count == 4 else { return nil }
    self.init(
      rule: rule, agreement: RecordID(String(parts[1])), commitment: RecordID(String(parts[2])),
      party: PartyID(String(parts[3])))
    guard agreement != nil || parts[1].isEmpty, commitment != nil || parts[2].isEmpty,
      party != nil || parts[3].isEmpty
    else { return nil }
  }
}
