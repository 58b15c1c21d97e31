/// A rule that does not hold for an agreement.
public struct LintFinding: Hashable, Sendable {
  public let rule: LintRule
  /// `nil` where the mesa itself lacks something.
  public let agreement: RecordID?
  public let commitment: RecordID?
  /// The record to mend: the commitment, norm, acceptance, consultation or agreement.
  public let record: RecordID?
  /// The party that the finding speaks of.
  public let party: PartyID?
  /// The words that the rule took offence at, as they were written.
  public let words: String?
  /// The date or hour of ``LintRule/impossibleDate``.
  public let impossible: ImpossibleDate?
  /// The record that waives it, with its reasons.
  public internal(set) var waiver: RecordID?
  /// What this form of acta must say, so that it is not left open: Ley 26872, art. 16.
  var isRequired = false

  init(
    _ rule: LintRule, agreement: RecordID? = nil, commitment: RecordID? = nil,
    record: RecordID? = nil, party: PartyID? = nil, words: String? = nil,
    impossible: ImpossibleDate? = nil
  ) {
    self.rule = rule
    self.agreement = agreement
    self.commitment = commitment
    self.record = record ?? commitment ?? agreement
    self.party = party
    self.words = words
    self.impossible = impossible
  }

  /// Where a date or an hour cannot be so.
  init(
    _ impossible: ImpossibleDate, agreement: RecordID? = nil, commitment: RecordID? = nil,
    record: RecordID? = nil, party: PartyID? = nil
  ) {
    self.init(
      .impossibleDate, agreement: agreement, commitment: commitment, record: record, party: party,
      impossible: impossible)
  }

  public var severity: LintSeverity { rule.severity }
  public var isWaived: Bool { waiver != nil }
  /// Whether it may be left as it is, for a reason.
  public var isWaivable: Bool { rule.isWaivable && !isRequired }
  /// Neither mended nor waived, and in the way of a signature.
  public var blocks: Bool { severity == .blocks && !isWaived }
}
