/// Waivers by what they name, so that those of a finding are found without looking at each.
struct WaiverIndex {
  private struct Scope: Hashable {
    let rule: Code
    let agreement: RecordID?
    let commitment: RecordID?
    let party: PartyID?
  }

  /// The first of each scope, with its place.
  private var first: [Scope: (place: Int, id: RecordID)] = [:]

  init(_ waivers: [Record]) {
    for (place, waiver) in waivers.enumerated() {
      guard let rule = waiver.code(.lintRule) else { continue }
      let scope = Scope(
        rule: rule, agreement: waiver.reference(.agreement),
        commitment: waiver.reference(.commitment), party: waiver.party())
      if first[scope] == nil { first[scope] = (place, waiver.id) }
    }
  }

  /// The first waiver of the same rule that names nothing which is another's.
  ///
  /// One that names neither agreement nor commitment holds only for the mesa's own findings, so that
  /// no agreement slips through by a waiver that was not meant for it.
  func waiver(of finding: LintFinding) -> RecordID? {
    guard finding.isWaivable, !first.isEmpty else { return nil }
    var best: (place: Int, id: RecordID)?
    for agreement in Self.named(finding.agreement) {
      for commitment in Self.named(finding.commitment) {
        guard agreement != nil || commitment != nil || finding.agreement == nil else { continue }
        for party in Self.named(finding.party) {
          let scope = Scope(
            rule: finding.rule.code, agreement: agreement, commitment: commitment, party: party)
          if let found = first[scope], found.place < best?.place ?? .max { best = found }
        }
      }
    }
    return best?.id
  }

  /// What a waiver may name of something: that, or nothing.
  private static func named<ID>(_ id: ID?) -> [ID?] { id == nil ? [nil] : [id, nil] }
}
