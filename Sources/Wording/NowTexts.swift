import Dialogue

/// The words of what matters now.
public struct NowTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «sin quién, plazo ni verificador»: what the clauses of an agreement do not say yet.
  /// - Returns: `nil` where they say it all.
  public func lacks(_ rules: [LintRule]) -> String? {
    var words: [String] = []
    for word in rules.compactMap(blank) where !words.contains(word) { words.append(word) }
    guard let last = words.last else { return nil }
    let others = words.dropLast().joined(separator: ", ")
    guard !others.isEmpty else { return say("sin \(last)", "no \(last)") }
    return say("sin \(others) ni \(last)", "no \(others) or \(last)")
  }

  /// «2 acuerdos más con vacíos».
  public func moreWithHoles(_ count: Int) -> String {
    count == 1
      ? say("1 acuerdo más con vacíos", "1 more agreement with holes")
      : say("\(count) acuerdos más con vacíos", "\(count) more agreements with holes")
  }

  public var enterParties: String {
    say("Anote las partes de la mesa", "Enter the parties of the mesa")
  }
  public func parties(_ count: Int) -> String {
    count == 0 ? say("ninguna todavía", "none yet") : say("solo 1", "only 1")
  }
  public var enterPeople: String {
    say("Anote quién habla por cada parte", "Enter who speaks for each party")
  }
  public func wounded(_ count: Int) -> String {
    count == 1
      ? say("1 persona herida", "1 wounded person")
      : say("\(count) personas heridas", "\(count) wounded people")
  }
  /// Of wounded people, of whom nobody knows where they are cared for.
  public func withoutCare(_ count: Int) -> String {
    say("sin lugar de atención: \(count)", "no place of care: \(count)")
  }
  public func overdue(_ count: Int) -> String {
    count == 1
      ? say("1 compromiso vencido o incumplido", "1 commitment overdue or broken")
      : say("\(count) compromisos vencidos o incumplidos", "\(count) commitments overdue or broken")
  }
  public func overdueConsultations(_ count: Int) -> String {
    count == 1
      ? say("1 consulta a las bases vencida", "1 consultation overdue")
      : say("\(count) consultas a las bases vencidas", "\(count) consultations overdue")
  }

  /// The part of a clause that a rule finds missing; `nil` for what is asked of its words, of those who
  /// answer it and of the acta.
  private func blank(_ rule: LintRule) -> String? {
    switch rule {
    case .noCommitment: say("compromiso", "commitment")
    case .missingRecogniser: say("quien reconozca", "recogniser")
    case .missingResponsible, .responsibleNoParty, .responsibleUnidentified:
      say("quién", "person")
    case .missingDeadline: say("plazo", "deadline")
    case .missingVerifier, .verifierNobody: say("verificador", "verifier")
    case .missingFollowUp, .followUpNobody: say("seguimiento", "follow-up")
    case .missingAgenda, .impossibleDate, .contradictedEnding, .offerInConciliation,
      .unaskedOpinion, .responsibleNotAccredited, .pastDeadline, .verifierObliged,
      .uncarriedPromise, .overstatedParties, .typedRecital, .missingNorm, .vagueVerb,
      .twoObligations, .openWords, .missingAcceptance, .missingInterpreter, .absentSpeaker,
      .staleAcceptance, .reservationWithoutReasons, .objection, .pendingConsultation,
      .overdueConsultation, .notReadAloud, .boundNotAtTable, .boundWithoutSigner,
      .provisionalCredential, .missingDNI, .onlyTookNote, .notUnderstood, .partyWithoutSigner,
      .unusableCredential, .limitedCredential, .unheardSigner, .personalNumber,
      .missingComplemented, .unacceptedMediation, .missingMandate, .nobodyWithdrew, .normOfOthers,
      .vagueConsultation, .unreadTranslation, .unsaidEnding, .laterClause, .reservedConciliation,
      .unreadPeriod:
      nil
    }
  }
}
