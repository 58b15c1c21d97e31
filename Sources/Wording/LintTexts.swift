import Dialogue

/// The words of the revision of agreements, in one language. A rule's name is that of its code.
public struct LintTexts: Sendable {
  /// What, why and how to mend, rule by rule.
  public let text: @Sendable (LintRule) -> LintText
  public let severity: @Sendable (LintSeverity) -> String
  /// Beside a finding that somebody waived with reasons.
  public let waived: String
  let ofParty: @Sendable (_ name: String) -> String
  let atWords: @Sendable (_ words: String) -> String

  /// The words in `language`.
  public static func of(_ language: Language) -> LintTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// What a finding says, with the party and the words that it speaks of.
  public func sentence(_ finding: LintFinding, party: (PartyID) -> String?) -> String {
    var sentence = text(finding.rule).what
    if let words = finding.words { sentence += " " + atWords(words) }
    if let name = finding.party.flatMap(party) {
      // «S. A. C.» has its full stop already.
      sentence += " " + ofParty(name.hasSuffix(".") ? String(name.dropLast()) : name)
    }
    return sentence
  }
}
