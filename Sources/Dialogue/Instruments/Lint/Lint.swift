/// Finds what the agreements of a mesa lack, by named rules.
///
/// A pure function of the mesa, the day and the words: run it again after every change.
public struct Lint: Sendable {
  let mesa: Mesa
  let today: CalendarDate
  let holidays: Holidays
  let lexicon: LintLexicon
  let ground: LintGround

  /// - Parameter acta: the one whose signing is looked at; the last draft where none is named.
  public init(
    _ mesa: Mesa, on today: CalendarDate, holidays: Holidays, lexicon: LintLexicon,
    acta: RecordID? = nil
  ) {
    self.mesa = mesa
    self.today = today
    self.holidays = holidays
    self.lexicon = lexicon
    ground = LintGround(mesa, acta: acta ?? mesa.lastDraft, on: today)
  }

  /// All findings, waived ones too: those of the mesa, then agreement by agreement.
  public func findings() -> [LintFinding] {
    let waivers = WaiverIndex(mesa.records.all(.waiver))
    let found = mesaFindings() + mesa.ownAgreements.flatMap { ofAgreement($0) }
    let isConciliation = ground.signing?.acta.code(.actaForm) == .conciliationForm
    return found.map { finding in
      var finding = finding
      finding.isRequired = isConciliation && Self.requiredInConciliation.contains(finding.rule)
      finding.waiver = waivers.waiver(of: finding)
      return finding
    }
  }

  /// Its acta says that what is agreed is certain, express and can be demanded.
  private static let requiredInConciliation: Set<LintRule> = [
    .noCommitment, .missingResponsible, .responsibleUnidentified, .missingDeadline,
  ]

  /// What one agreement lacks.
  public func findings(of agreement: RecordID) -> [LintFinding] {
    findings().filter { $0.agreement == agreement }
  }

  private func mesaFindings() -> [LintFinding] {
    let hasBegun = !mesa.sessions.isEmpty || !mesa.ownAgreements.isEmpty
    let agenda = hasBegun && !mesa.hasAgenda ? [LintFinding(.missingAgenda)] : []
    return agenda + ofActa()
  }

  private func ofAgreement(_ agreement: Record) -> [LintFinding] {
    let commitments = mesa.records.all(.commitment, of: agreement.id)
    var found: [LintFinding] = []
    switch agreement.clauseClass {
    case .obligation:
      if commitments.isEmpty { found.append(LintFinding(.noCommitment, agreement: agreement.id)) }
    case .procedure: break
    case .recognition:
      if ground.concurrence.parties(in: agreement, mesa).isEmpty {
        found.append(LintFinding(.missingRecogniser, agreement: agreement.id))
      }
    }
    found += commitments.flatMap { ofCommitment($0, agreement) }
    found += ofNorms(agreement, commitments)
    found += ofPromises(agreement, commitments)
    found += ofEverybody(agreement)
    found += openWords(in: agreement.text(.text))
      .map { LintFinding(.openWords, agreement: agreement.id, words: $0) }
    found += ofOffers(agreement, commitments)
    found += ofAcceptances(agreement) + ofOpenReservations(agreement) + ofTranslation(agreement)
    found += ofSigning(agreement)
    if let read = mesa.readAloud(agreement) {
      if read > today || read < mesa.sessions.map(\.date).min() ?? read {
        found.append(LintFinding(.read(read), agreement: agreement.id))
      }
    } else {
      found.append(LintFinding(.notReadAloud, agreement: agreement.id))
    }
    let hasNorm = !mesa.records.all(.normToIssue, of: agreement.id).isEmpty
    if !hasNorm, commitments.contains(where: { $0.deadline()?.start == .publication }) {
      found.append(LintFinding(.publication, agreement: agreement.id))
    }
    return found
  }
}

extension Lint {
  /// What a text leaves open: words in brackets, or places to fill in.
  func openWords(in text: String) -> [String] {
    OpenWords.found(in: text).prefix(1) + [Blanks.first(in: text)].compactMap(\.self)
  }
}

extension Mesa {
  /// The acta that is being drawn up: the last that did not go to signature.
  var lastDraft: RecordID? {
    records.all(.acta).last { frozen($0.id) == nil }?.id
  }
}
