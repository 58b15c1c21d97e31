/// What an agreement may lack before it can be signed, in the order in which a person mends it.
///
/// Each stands for a way in which actas fail (Informe Defensorial 187-2021-DP; Ley 26872 art. 16:
/// obligations «ciertas, expresas y exigibles»).
public enum LintRule: String, CaseIterable, Sendable {
  /// There is no agenda, or none for the session of an acta that is still a draft.
  case missingAgenda
  /// An agreement binds nobody to anything.
  case noCommitment
  /// Nobody is to do it; for a norm, no entity issues it.
  case missingResponsible
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
  /// The text speaks of a norm that no record asks for.
  case missingNorm
  /// A verb that nobody can find kept or broken.
  case vagueVerb
  /// Two things to do in one text.
  case twoObligations
  /// A party has not said whether it accepts.
  case missingAcceptance
  /// What a party said was said of other words: the text changed since.
  case staleAcceptance
  /// A party has a reservation, and its reasons are not written down.
  case reservationWithoutReasons
  /// A party objects, or its bases rejected.
  case objection
  /// The bases have not answered yet.
  case pendingConsultation
  /// The text was not read aloud to those who are to sign it.
  case notReadAloud

  /// Holes block; what was read out of words, and may be read wrongly, only warns.
  public var severity: LintSeverity {
    switch self {
    case .verifierObliged, .uncarriedPromise, .missingNorm, .vagueVerb, .twoObligations,
      .notReadAloud:
      .warns
    case .missingAgenda, .noCommitment, .missingResponsible, .responsibleUnidentified,
      .responsibleNotAccredited, .missingDeadline, .pastDeadline, .missingVerifier,
      .verifierNobody, .missingFollowUp, .followUpNobody, .missingAcceptance, .staleAcceptance,
      .reservationWithoutReasons, .objection, .pendingConsultation:
      .blocks
    }
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
    case .missingNorm: .missingNorm
    case .vagueVerb: .vagueVerb
    case .twoObligations: .twoObligations
    case .missingAcceptance: .missingAcceptance
    case .staleAcceptance: .staleAcceptance
    case .reservationWithoutReasons: .reservationWithoutReasons
    case .objection: .objection
    case .pendingConsultation: .pendingConsultation
    case .notReadAloud: .notReadAloud
    }
  }
}
