/// What an agreement may lack before it can be signed, in the order in which a person mends it.
///
/// Each stands for a way in which actas fail (Informe Defensorial 187-2021-DP; Ley 26872 art. 16:
/// obligations «ciertas, expresas y exigibles»).
public enum LintRule: String, CaseIterable, Sendable {
  /// There is no agenda, or none for the session of an acta that is still a draft.
  case missingAgenda
  /// The acta says of a day what cannot be, such as a reading after the signing.
  case impossibleDate
  /// The session ended with agreement and the acta holds none, or without and it holds some.
  case contradictedEnding
  /// An acta of conciliation tells what a party offered or demanded.
  case offerInConciliation
  /// Nobody asked a party whether an acta of consultation may hold what it said.
  case unaskedOpinion
  /// An acta says that it adds to another, and not to which.
  case missingComplemented
  /// A party at the table did not say yes to the mediation and the mediator before an installation.
  case unacceptedMediation
  /// An installation names no resolution by which the mesa exists.
  case missingMandate
  /// The session was closed, and nothing says how it ended.
  case unsaidEnding
  /// An agreement of a later session, which the acta leaves to the acta of that.
  case laterClause
  /// The session ended by a withdrawal, and all who were there are on its list to its end.
  case nobodyWithdrew
  /// An agreement binds nobody to anything.
  case noCommitment
  /// Nobody is to do it; for a norm, no entity issues it.
  case missingResponsible
  /// Nobody is named who recognises what happened.
  case missingRecogniser
  /// Whoever is to do it belongs to no party.
  case responsibleNoParty
  /// A body is to do it, but no person of that body, with office or identity document, answers.
  case responsibleUnidentified
  /// The person answers without valid accreditation, or the body has nobody accredited.
  case responsibleNotAccredited
  case missingDeadline
  /// Due before it is signed.
  case pastDeadline
  case missingVerifier
  /// What stands for the verifier names nobody: «x», «las partes».
  case verifierNobody
  /// The party that is bound, or a person of it, is to verify itself.
  case verifierObliged
  case missingFollowUp
  /// What stands for who follows up names nobody.
  case followUpNobody
  /// The text promises something that no commitment carries.
  case uncarriedPromise
  /// The text speaks of all parties, and the agreement asks only some for their yes.
  case overstatedParties
  /// What was typed says what the acta tells by itself: who was there, what was read, who signs.
  case typedRecital
  /// The text speaks of a norm that no record asks for.
  case missingNorm
  /// A norm is asked of a body that is no party.
  case normOfOthers
  /// A verb that nobody can find kept or broken.
  case vagueVerb
  /// Two things to do in one text.
  case twoObligations
  /// How often it is done is said in words of which no period can be made.
  case unreadPeriod
  /// Words of the text stand in brackets: they are still open.
  case openWords
  /// A party whose yes an agreement needs only took note of it.
  case onlyTookNote
  /// A party has not said whether it accepts.
  case missingAcceptance
  /// Whoever answered needs an interpreter, had none and did not hear their own language.
  case missingInterpreter
  /// Whoever answered said that they did not understand it.
  case notUnderstood
  /// Whoever answered was not there.
  case absentSpeaker
  /// What a party said was said of other words: the text changed since.
  case staleAcceptance
  /// A party has a reservation, and its reasons are not written down.
  case reservationWithoutReasons
  /// A yes with reservations in an acta of conciliation, which holds what is certain and no positions.
  case reservedConciliation
  /// A party objects, or its bases rejected.
  case objection
  /// The bases have not answered yet.
  case pendingConsultation
  /// A party waits for its bases, and nothing says which assembly answers, or by when.
  case vagueConsultation
  /// The day on which the bases were to answer has passed.
  case overdueConsultation
  /// The text was not read aloud to those who are to sign it.
  case notReadAloud
  /// Words in another language prevail, and nobody heard them.
  case unreadTranslation
  /// A party is bound, sits at no table and has nobody there.
  case boundNotAtTable
  /// A party is bound, and nobody who was there can sign for it.
  case boundWithoutSigner
  /// A party at the table that nothing binds has nobody who can sign.
  case partyWithoutSigner
  /// Somebody was there, sent by a party, with a credential that does not hold.
  case unusableCredential
  /// Somebody signs whose credential gives them no voice at the table.
  case limitedCredential
  /// Somebody signs whose credential is still to be put in order.
  case provisionalCredential
  /// Somebody signs whose number is not known: the paper has a blank line.
  case missingDNI
  /// Somebody signs who needs an interpreter, and nothing says that they heard the acta.
  case unheardSigner
  /// A typed text of the acta tells the identity document or telephone of somebody.
  case personalNumber

  /// Facts block; what was read out of words and may be read wrongly, and what the paper says of
  /// itself, only warns.
  public var severity: LintSeverity {
    switch self {
    case .missingAgenda, .verifierObliged, .uncarriedPromise, .overstatedParties, .typedRecital,
      .missingNorm, .vagueVerb,
      .twoObligations, .overdueConsultation, .provisionalCredential, .missingDNI, .unaskedOpinion,
      .partyWithoutSigner, .unusableCredential, .limitedCredential, .unheardSigner,
      .personalNumber, .unacceptedMediation, .missingMandate, .nobodyWithdrew, .normOfOthers,
      .vagueConsultation, .unsaidEnding, .laterClause, .unreadPeriod:
      .warns
    case .impossibleDate, .contradictedEnding, .offerInConciliation, .noCommitment,
      .missingResponsible, .absentSpeaker, .missingRecogniser, .responsibleNoParty,
      .responsibleUnidentified, .responsibleNotAccredited,
      .missingDeadline, .pastDeadline, .missingVerifier, .verifierNobody, .missingFollowUp,
      .followUpNobody, .missingAcceptance, .missingInterpreter, .staleAcceptance,
      .reservationWithoutReasons, .reservedConciliation, .objection, .pendingConsultation,
      .notReadAloud,
      .boundNotAtTable, .boundWithoutSigner, .openWords, .onlyTookNote, .notUnderstood,
      .missingComplemented, .unreadTranslation:
      .blocks
    }
  }

  /// Whether it may be left as it is, for a reason: a blank that the paper shows, and advice on
  /// wording. What is false, changed, unread, impossible or forbidden may not; what the paper prints of
  /// itself need not.
  public var isWaivable: Bool {
    switch self {
    case .noCommitment, .missingResponsible, .responsibleUnidentified, .responsibleNotAccredited,
      .missingDeadline, .missingVerifier, .verifierNobody, .missingFollowUp, .followUpNobody,
      .uncarriedPromise, .overstatedParties, .missingNorm, .normOfOthers, .vagueVerb,
      .twoObligations, .unreadPeriod, .reservationWithoutReasons,
      .boundWithoutSigner:
      true
    case .missingAgenda, .impossibleDate, .contradictedEnding, .offerInConciliation,
      .missingRecogniser, .absentSpeaker, .typedRecital, .responsibleNoParty, .pastDeadline,
      .verifierObliged, .missingAcceptance,
      .missingInterpreter, .staleAcceptance, .objection, .pendingConsultation,
      .overdueConsultation, .notReadAloud, .boundNotAtTable, .provisionalCredential, .missingDNI,
      .unaskedOpinion, .openWords, .onlyTookNote, .partyWithoutSigner, .unusableCredential,
      .limitedCredential, .unheardSigner, .personalNumber, .notUnderstood, .missingComplemented,
      .unacceptedMediation, .missingMandate, .nobodyWithdrew, .vagueConsultation,
      .unreadTranslation, .unsaidEnding, .laterClause, .reservedConciliation:
      false
    }
  }

  /// The rule that a code of ``CodeList/lintRule`` names.
  public init?(code: Code) {
    guard CodeList.lintRule.codes.contains(code) else { return nil }
    self.init(rawValue: code.rawValue)
  }

  /// The code under which a waiver names the rule.
  public var code: Code {
    switch self {
    case .missingAgenda: .missingAgenda
    case .noCommitment: .noCommitment
    case .missingResponsible: .missingResponsible
    case .responsibleUnidentified: .responsibleUnidentified
    case .responsibleNotAccredited: .responsibleNotAccredited
    case .missingDeadline: .missingDeadline
    case .pastDeadline: .pastDeadline
    case .missingVerifier: .missingVerifier
    case .verifierNobody: .verifierNobody
    case .verifierObliged: .verifierObliged
    case .missingFollowUp: .missingFollowUp
    case .followUpNobody: .followUpNobody
    case .uncarriedPromise: .uncarriedPromise
    case .overstatedParties: .overstatedParties
    case .typedRecital: .typedRecital
    case .missingNorm: .missingNorm
    case .vagueVerb: .vagueVerb
    case .twoObligations: .twoObligations
    case .openWords: .openWords
    case .missingAcceptance: .missingAcceptance
    case .staleAcceptance: .staleAcceptance
    case .reservationWithoutReasons: .reservationWithoutReasons
    case .reservedConciliation: .reservedConciliation
    case .objection: .objection
    case .pendingConsultation: .pendingConsultation
    case .notReadAloud: .notReadAloud
    case .missingDNI: .missingDNI
    case .unaskedOpinion: .unaskedOpinion
    case .provisionalCredential: .provisionalCredential
    case .boundWithoutSigner: .boundWithoutSigner
    case .boundNotAtTable: .boundNotAtTable
    case .overdueConsultation: .overdueConsultation
    case .missingInterpreter: .missingInterpreter
    case .responsibleNoParty: .responsibleNoParty
    case .missingRecogniser: .missingRecogniser
    case .offerInConciliation: .offerInConciliation
    case .impossibleDate: .impossibleDate
    case .contradictedEnding: .contradictedEnding
    case .absentSpeaker: .absentSpeaker
    case .onlyTookNote: .onlyTookNote
    case .notUnderstood: .notUnderstood
    case .limitedCredential: .limitedCredential
    case .partyWithoutSigner: .partyWithoutSigner
    case .unusableCredential: .unusableCredential
    case .unheardSigner: .unheardSigner
    case .personalNumber: .personalNumber
    case .missingComplemented: .missingComplemented
    case .unacceptedMediation: .unacceptedMediation
    case .missingMandate: .missingMandate
    case .nobodyWithdrew: .nobodyWithdrew
    case .unsaidEnding: .unsaidEnding
    case .laterClause: .laterClause
    case .unreadPeriod: .unreadPeriod
    case .normOfOthers: .normOfOthers
    case .vagueConsultation: .vagueConsultation
    case .unreadTranslation: .unreadTranslation
    }
  }
}
