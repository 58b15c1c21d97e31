extension Lint {
  /// What the acta of its kind ought to tell and the book does not have.
  func ofKind(_ signing: LintSigning) -> [LintFinding] {
    switch signing.acta.code(.actaKind) {
    case .installation: return ofInstallation(signing)
    case .complementary where !complementsWhatHolds(signing.acta):
      return [LintFinding(.missingComplemented, record: signing.acta.id)]
    case nil, _: return []
    }
  }

  /// Whether somebody signed the acta that another adds to, and none stands in its place: on one day first
  /// the one, then the other.
  private func complementsWhatHolds(_ acta: Record) -> Bool {
    guard let first = acta.reference(.complements) else { return false }
    switch mesa.state(of: first) {
    case .toSign, .signing, .signed, .inConsultation:
      return mesa.records.all(.signature, of: first).contains(where: \.isSigned)
    case .draft, .replaced: return false
    }
  }

  /// Parties at the table that did not say yes to the mediation and the mediator, and the resolution of
  /// the mesa. The paper tells what there is and nothing of these.
  private func ofInstallation(_ signing: LintSigning) -> [LintFinding] {
    let accepted = mesa.acceptedMediation(by: signing.session.date)
      .filter { $0.acceptsMediation && $0.acceptsMediator }
    let names = Set(accepted.map(\.party))
    let silent = ground.concurrence.atTable.map { mesa.parties[$0] }
      .filter { !names.contains($0.name) }
      .map { LintFinding(.unacceptedMediation, record: signing.acta.id, party: $0.id) }
    return silent
      + (mesa.mandate(of: signing.acta).isEmpty
        ? [LintFinding(.missingMandate, record: signing.acta.id)] : [])
  }

  /// Agreements that the acta leaves to that of a later session.
  func ofLaterClauses(_ signing: LintSigning) -> [LintFinding] {
    mesa.laterAgreements(than: signing.acta.id).map { agreement in
      LintFinding(
        .laterClause, agreement: agreement, record: signing.acta.id,
        words: mesa.records[agreement]?.text(.text))
    }
  }

  /// A session that ended by a withdrawal of which its list knows nothing, or that was closed without a word
  /// on how.
  func ofEnding(_ signing: LintSigning) -> [LintFinding] {
    if !signing.session.isOpen, signing.session.details.ending == nil {
      return [LintFinding(.unsaidEnding, record: signing.acta.id)]
    }
    return mesa.isWithdrawalUnknown(in: signing.acta.id)
      ? [LintFinding(.nobodyWithdrew, record: signing.acta.id)] : []
  }

  /// Words in another language that prevail, and that nobody heard in it.
  func ofTranslation(_ agreement: Record) -> [LintFinding] {
    let prevails = agreement.code(.prevails)
    guard prevails == .translated || prevails == .bothTexts, agreement.has(.translation) else {
      return []
    }
    let own = Folding.words(agreement.text(.language))
    let heard = mesa.lastWords(.acceptance, of: agreement.id).values
      .map { Folding.words($0.text(.language)) }
    // «Quechua» is heard by whoever heard «quechua y castellano», or «quechua chanka».
    if let language = own.first, heard.contains(where: { $0.contains(language) }) { return [] }
    return [
      LintFinding(
        .unreadTranslation, agreement: agreement.id, words: agreement.text(.language))
    ]
  }
}

extension Mesa {
  /// The resolution by which a mesa exists, as an acta names it: its own word, that of the acta in whose
  /// place it stands, and in an installation that of the registry.
  func mandate(of acta: Record) -> String {
    if acta.has(.mandate) { return acta.text(.mandate) }
    let before = acta.reference(.replaces).flatMap { records[$0] }?.text(.mandate) ?? ""
    guard before.isEmpty, acta.code(.actaKind) == .installation else { return before }
    return records.all(.tableMandate).last { $0.has(.resolution) }?.text(.resolution) ?? ""
  }
}
