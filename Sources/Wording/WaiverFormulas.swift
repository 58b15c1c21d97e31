import Dialogue

/// What an acta says of a blank that is left open by decision: one fixed sentence a rule, without the
/// reason.
extension DocumentTexts {
  /// - Parameters:
  ///   - clauses: «PRIMERO», «TERCERO», each once.
  ///   - parties: the names of those that the rule speaks of, each once.
  /// - Returns: `nil` for a rule whose waiver is no matter of the paper.
  public func leftOpen(_ rule: LintRule, clauses: [String], parties: [String]) -> String? {
    if rule == .boundWithoutSigner {
      let names = list(parties)
      return parties.count == 1
        ? say("\(names) no firma en este acto.", "\(names) does not sign on this occasion.")
        : say("\(names) no firman en este acto.", "\(names) do not sign on this occasion.")
    }
    return blank(rule).map { blank in
      let head =
        clauses.count == 1
        ? say("En el acuerdo", "In agreement") : say("En los acuerdos", "In agreements")
      return "\(head) \(list(clauses)) \(blank)."
    }
  }

  /// Behind the title of a copy that nobody has signed.
  public var unsigned: String { say(", NO FIRMADA", ", NOT SIGNED") }
  /// «Rige desde que las bases de la Comunidad la ratifiquen.»
  public func takesEffect(_ parties: [String]) -> String {
    say(
      "Rige desde que las bases de \(list(parties)) la ratifiquen.",
      "It takes effect when the bases of \(list(parties)) ratify it.")
  }

  /// «Ratificada por las bases de la Comunidad (asamblea general) el 4 de octubre de 2026.»
  public func ratified(_ party: String, by assembly: String, on day: String) -> String {
    say(
      "Ratificada por las bases de \(party) (\(assembly)) el \(day).",
      "Ratified by the bases of \(party) (\(assembly)) on \(day).")
  }

  /// Below the name of somebody whose credential is still to be put in order.
  public func regularises(_ day: String) -> String {
    say("Acredita hasta el \(day)", "To be accredited by \(day)")
  }

  /// Below the name of who signs for somebody that does not sign by hand.
  public func atRequest(of name: String) -> String {
    say("Testigo a ruego de \(name)", "Witness at the request of \(name)")
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" y ", " and ") + last
  }

  private func blank(_ rule: LintRule) -> String? {
    switch rule {
    case .noCommitment: say("no se fijan compromisos", "no commitments are set")
    case .missingResponsible:
      say("no se designa a quien se encarga", "nobody is named to see to it")
    case .responsibleUnidentified:
      say("no se identifica a la persona encargada", "the person in charge is not identified")
    case .responsibleNotAccredited:
      say(
        "la persona encargada está por acreditarse",
        "the person in charge is still to be accredited")
    case .missingDeadline: say("no se fija plazo", "no deadline is set")
    case .missingVerifier, .verifierNobody:
      say("no se designa a quien verifica", "nobody is named to verify")
    case .missingFollowUp, .followUpNobody:
      say("no se designa a quien da seguimiento", "nobody is named to follow up")
    case .reservationWithoutReasons:
      say(
        "hay una reserva cuyas razones no se expresaron",
        "there is a reservation whose reasons were not given")
    case .boundWithoutSigner, .missingAgenda, .impossibleDate, .contradictedEnding,
      .absentSpeaker, .overstatedParties, .typedRecital, .offerInConciliation, .missingRecogniser,
      .responsibleNoParty, .pastDeadline, .verifierObliged, .uncarriedPromise,
      .missingNorm, .vagueVerb, .twoObligations, .missingAcceptance, .missingInterpreter,
      .staleAcceptance, .objection, .pendingConsultation, .overdueConsultation, .notReadAloud,
      .boundNotAtTable, .provisionalCredential, .missingDNI, .unaskedOpinion,
      .openWords, .onlyTookNote, .notUnderstood, .limitedCredential, .partyWithoutSigner,
      .unusableCredential, .unheardSigner,
      .personalNumber, .missingComplemented, .unacceptedMediation, .missingMandate,
      .nobodyWithdrew, .normOfOthers, .vagueConsultation, .unreadTranslation,
      .unsaidEnding, .laterClause, .reservedConciliation, .unreadPeriod:
      nil
    }
  }
}
