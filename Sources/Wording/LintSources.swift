import Dialogue

extension LintTexts {
  /// The norm or report by which a rule is one; `nil` where it is only good practice.
  public func source(_ rule: LintRule) -> String? {
    switch rule {
    case .noCommitment, .vagueVerb, .twoObligations, .unreadPeriod, .uncarriedPromise: conciliation
    case .offerInConciliation, .reservedConciliation: conciliation
    case .missingResponsible, .responsibleUnidentified, .missingVerifier, .verifierNobody,
      .verifierObliged, .missingFollowUp, .followUpNobody:
      ombudsman
    case .missingDeadline:
      say("Código Civil, art. 183", "Civil Code, art. 183") + "; " + ombudsman
    case .responsibleNotAccredited, .boundWithoutSigner, .provisionalCredential,
      .partyWithoutSigner,
      .unusableCredential, .limitedCredential:
      say("Código Civil, art. 161", "Civil Code, art. 161")
    case .responsibleNoParty, .overstatedParties, .boundNotAtTable, .missingRecogniser,
      .normOfOthers:
      say("Código Civil, art. 1363", "Civil Code, art. 1363")
    case .missingAcceptance, .onlyTookNote, .objection, .reservationWithoutReasons:
      say("Código Civil, art. 1359", "Civil Code, art. 1359")
    case .staleAcceptance: say("Código Civil, art. 1376", "Civil Code, art. 1376")
    case .notReadAloud, .missingInterpreter, .notUnderstood, .unheardSigner, .unreadTranslation:
      say("Ley 29735, art. 4", "Law 29735, art. 4")
    case .missingAgenda, .pastDeadline, .missingNorm, .pendingConsultation, .overdueConsultation,
      .impossibleDate, .contradictedEnding, .absentSpeaker, .typedRecital, .missingDNI,
      .unaskedOpinion, .openWords, .missingComplemented, .unacceptedMediation, .missingMandate,
      .nobodyWithdrew, .vagueConsultation, .unsaidEnding, .laterClause:
      nil
    case .personalNumber: say("Ley 29733, art. 13", "Law 29733, art. 13")
    }
  }

  private var conciliation: String { say("Ley 26872, art. 16", "Law 26872, art. 16") }

  private var ombudsman: String {
    say("Informe Defensorial 187-2021-DP", "Ombudsman’s Report 187-2021-DP")
  }

  /// Why a rule is one, with the norm it comes from.
  public func reason(_ rule: LintRule) -> String {
    let why = text(rule).why
    guard let source = source(rule) else { return why }
    return why.dropLast() + " (\(source))."
  }
}
