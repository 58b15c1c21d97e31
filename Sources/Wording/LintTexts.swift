import Dialogue

/// The words of the revision of agreements, in one language. A rule's name is that of its code.
public struct LintTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func severity(_ severity: LintSeverity) -> String {
    switch severity {
    case .blocks: say("impide firmar", "blocks the signing")
    case .warns: say("advierte", "warns")
    }
  }
  /// Beside a finding that somebody waived with reasons.
  public var waived: String { say("dispensado", "waived") }
  func ofParty(_ name: String) -> String { say("Parte: \(name).", "Party: \(name).") }
  func atWords(_ words: String) -> String { say("«\(words)».", "“\(words)”.") }

  /// What a rule says of several, with how many and which: «El compromiso no tiene plazo (3): …».
  public func counted(_ rule: LintRule, _ count: Int, _ which: [String]) -> String {
    let what = text(rule).what
    let sentence = what.hasSuffix(".") ? String(what.dropLast()) : what
    let number = count > 1 ? " (\(count))" : ""
    var named: [String] = []
    for name in which where !named.contains(name) { named.append(name) }
    guard !named.isEmpty else { return sentence + number + "." }
    let list = named.joined(separator: "; ")
    return sentence + number + ": " + list + (list.last == "." || list.last == "…" ? "" : ".")
  }

  /// What a finding says, with the party and the words that it speaks of.
  public func sentence(_ finding: LintFinding, party: (PartyID) -> String?) -> String {
    var sentence = text(finding.rule).what
    if let impossible = finding.impossible {
      sentence = sentence.dropLast() + ": " + self.impossible(impossible) + "."
    }
    if let words = finding.words { sentence += " " + atWords(words) }
    if let name = finding.party.flatMap(party) {
      // «S. A. C.» has its full stop already.
      sentence += " " + ofParty(name.hasSuffix(".") ? String(name.dropLast()) : name)
    }
    return sentence
  }
}
