/// Finds what the agreements of a mesa lack, by named rules.
///
/// A pure function of the mesa, the day and the words: run it again after every change.
public struct Lint: Sendable {
  let mesa: Mesa
  let today: CalendarDate
  let holidays: Holidays
  let lexicon: LintLexicon
  let ground: LintGround

  public init(
    _ mesa: Mesa, on today: CalendarDate, holidays: Holidays, lexicon: LintLexicon
  ) {
    self.mesa = mesa
    self.today = today
    self.holidays = holidays
    self.lexicon = lexicon
    ground = LintGround(mesa)
  }

  /// All findings, waived ones too: those of the mesa, then agreement by agreement.
  public func findings() -> [LintFinding] {
    let waivers = WaiverIndex(mesa.records.all(.waiver))
    let found = mesaFindings() + mesa.ownAgreements.flatMap { ofAgreement($0) }
    return found.map { finding in
      var finding = finding
      finding.waiver = waivers.waiver(of: finding)
      return finding
    }
  }

  /// What one agreement lacks.
  public func findings(of agreement: RecordID) -> [LintFinding] {
    findings().filter { $0.agreement == agreement }
  }

  private func mesaFindings() -> [LintFinding] {
    let hasBegun = !mesa.sessions.isEmpty || !mesa.ownAgreements.isEmpty
    return hasBegun && !mesa.hasAgenda ? [LintFinding(.missingAgenda)] : []
  }

  private func ofAgreement(_ agreement: Record) -> [LintFinding] {
    let commitments = mesa.records.all(.commitment, of: agreement.id)
    var found: [LintFinding] = []
    if commitments.isEmpty { found.append(LintFinding(.noCommitment, agreement: agreement.id)) }
    found += commitments.flatMap { ofCommitment($0, agreement) }
    found += ofNorms(agreement, commitments)
    found += ofPromises(agreement, commitments)
    found += ofAcceptances(agreement, commitments)
    if agreement.date(.readAloud) == nil {
      found.append(LintFinding(.notReadAloud, agreement: agreement.id))
    }
    return found
  }
}
