import Dialogue
import Wording

/// Findings as one reads them, by what mends them: a line for each rule, with how many times it does
/// not hold and for whom. None of them is red: that is the one line that counts what blocks.
extension AppState {
  /// - Parameters:
  ///   - shown: the record on whose page they stand, which they need not name.
  ///   - whole: with why it matters and how to mend it.
  func faultLines(
    _ findings: [LintFinding], _ mesa: Mesa, of shown: RecordID?, whole: Bool = false
  ) -> [Paragraph] {
    let byRule = Dictionary(grouping: findings.filter { !$0.isWaived }, by: \.rule)
    let rules = LintRule.allCases.filter { byRule[$0] != nil }
    let open = [LintSeverity.blocks, .warns].flatMap { severity in
      rules.filter { $0.severity == severity }.flatMap { rule in
        [faultLine(rule, byRule[rule] ?? [], mesa, of: shown)] + (whole ? mending(rule) : [])
      }
    }
    return open + findings.filter(\.isWaived).map { waivedLine($0, mesa) }
  }

  private func faultLine(
    _ rule: LintRule, _ findings: [LintFinding], _ mesa: Mesa, of shown: RecordID?
  ) -> Paragraph {
    let blocks = rule.severity == .blocks
    let text =
      findings.count == 1 && (findings[0].record == nil || findings[0].record == shown)
      ? sentence(of: findings[0], mesa)
      : look.wording.lint.counted(
        rule, findings.count, findings.compactMap { whom($0, mesa, of: shown) })
    return Paragraph(
      text: severitySign(blocks) + text + (mendingKey(rule).map { " (\($0))" } ?? ""),
      scope: blocks ? .textStrong : .messageWarning)
  }

  /// The key of this room behind which what a rule asks for is written down.
  private func mendingKey(_ rule: LintRule) -> String? {
    guard room == .acta, !hasFrozenActa else { return nil }
    switch rule {
    case .missingAcceptance, .staleAcceptance, .missingInterpreter, .absentSpeaker,
      .reservationWithoutReasons, .reservedConciliation, .objection, .notReadAloud, .onlyTookNote,
      .notUnderstood,
      .unheardSigner, .unreadTranslation:
      return key(of: "readAloud")
    case .boundNotAtTable, .boundWithoutSigner, .provisionalCredential, .missingDNI,
      .partyWithoutSigner,
      .unusableCredential, .limitedCredential:
      return key(of: "signActa")
    case .missingAgenda, .impossibleDate, .contradictedEnding, .offerInConciliation, .noCommitment,
      .missingResponsible, .missingRecogniser, .responsibleNoParty, .responsibleUnidentified,
      .responsibleNotAccredited,
      .overstatedParties, .typedRecital, .missingDeadline, .pastDeadline, .missingVerifier,
      .verifierNobody, .verifierObliged,
      .missingFollowUp, .followUpNobody, .uncarriedPromise, .missingNorm, .vagueVerb,
      .twoObligations, .pendingConsultation, .overdueConsultation, .unaskedOpinion,
      .personalNumber, .missingComplemented, .unacceptedMediation, .missingMandate,
      .nobodyWithdrew, .normOfOthers, .vagueConsultation, .unsaidEnding, .laterClause,
      .unreadPeriod:
      return nil
    case .openWords: return key(of: "draftWords")
    }
  }

  /// Whom or what a finding speaks of.
  private func whom(_ finding: LintFinding, _ mesa: Mesa, of shown: RecordID?) -> String? {
    if finding.impossible != nil { return look.wording.lint.which(finding) }
    if let party = finding.party.flatMap({ mesa.party($0) }) { return party.name }
    if let words = finding.words { return "«\(Frame.fitted(words, to: 40))»" }
    guard let id = finding.record, id != shown, let record = mesa.records[id] else { return nil }
    return Frame.fitted(caption(of: record), to: 40)
  }

  private func waivedLine(_ finding: LintFinding, _ mesa: Mesa) -> Paragraph {
    let reasons = finding.waiver.flatMap { mesa.records[$0] }?.text(.reasons) ?? ""
    let waived = "(\(look.wording.lint.waived): \(reasons))"
    return Paragraph(
      text: "\(look.glyphs.box("/"))\(sentence(of: finding, mesa)) \(waived)", scope: .textDim)
  }

  private func mending(_ rule: LintRule) -> [Paragraph] {
    let text = look.wording.lint.text(rule)
    return [(texts.why, look.wording.lint.reason(rule)), (texts.how, text.how)].map {
      Paragraph(text: "\($0.0): \($0.1)")
    }
  }

  func sentence(of finding: LintFinding, _ mesa: Mesa) -> String {
    look.wording.lint.sentence(finding) { mesa.party($0)?.name }
  }
}
