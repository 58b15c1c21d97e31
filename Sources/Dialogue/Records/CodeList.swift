/// A closed list of codes that a field chooses from.
public enum CodeList: String, CaseIterable, Sendable {
  case planKind, riskLevel, riskDecision, allyKind, allyDecision
  case forceMeasure, duration, measureState, willingness, measureInterpretation, conclusion
  case answer, sex, seat, accreditation
  case statementKind, nature, verified
  case proposalKind, viability, standing, reception, satisfaction
  case clauseClass, prevails, instrument, ratification, result, progress
  case side, victimState, placeKind, recipient, consent
  case access, custodyState, ground, exam, family
  case actaKind, actaForm, modality, actaPart, teamRole, outcome
  case sessionEnding
  case relation
  case lintRule

  /// The code that a record has where nothing was chosen; `nil` where every code of the list says
  /// something that nobody may be taken to have said.
  public var unsaid: Code? {
    switch self {
    case .willingness, .viability: .unknown
    case .duration, .sex, .ground: .unsaid
    case .conclusion, .nature: .toBeSeen
    case .answer, .accreditation, .verified, .ratification: .pending
    // What is written down is looked at, stands on the table or waits until more is said of it.
    case .allyDecision: .considered
    case .standing: .standing
    case .progress: .notStarted
    case .consent: .notAsked
    // Every session is a meeting, and its acta has the form of a dialogue: installation, closing and
    // the other forms are said.
    case .actaKind: .meeting
    case .actaForm: .dialogueForm
    // What is agreed binds, unless it is said what else it is.
    case .clauseClass: .obligation
    case .planKind, .riskLevel, .riskDecision, .allyKind, .forceMeasure, .measureState,
      .measureInterpretation, .seat, .statementKind, .proposalKind, .reception, .satisfaction,
      .instrument, .prevails,
      .result, .side, .victimState, .placeKind, .recipient, .modality, .actaPart, .teamRole,
      .outcome, .sessionEnding, .relation, .lintRule, .access, .custodyState, .exam, .family:
      nil
    }
  }

  /// The codes that a person chooses from: all, but for the rules that nobody may waive.
  public var offered: [Code] {
    self == .lintRule ? LintRule.allCases.filter(\.isWaivable).map(\.code) : codes
  }

  /// The codes in the order in which they are shown, the one for nothing said first.
  public var codes: [Code] {
    switch self {
    case .planKind: [.objective, .activity, .strategy]
    case .riskLevel: [.low, .medium, .high]
    case .riskDecision: [.proceed, .wait, .refrain]
    case .allyKind: [.church, .civilSociety, .publicMinistry, .journalists, .otherBody]
    case .allyDecision: [.considered, .agreed, .discarded]
    case .forceMeasure:
      [.mobilisation, .roadblock, .stoppage, .sitIn, .strike, .occupation, .march, .otherMeasure]
    case .duration: [.unsaid, .oneDay, .twoDays, .threeDays, .indefinite]
    case .measureState: [.inForce, .suspended, .commitsToLift, .lifted]
    case .willingness: [.unknown, .willing, .unwilling]
    case .measureInterpretation: [.noMeasure, .formalMechanism, .priorTalks, .highCost]
    case .conclusion: [.toBeSeen, .conditionsMet, .conditionsNotMet]
    case .answer: [.pending, .yes, .no]
    case .sex: [.unsaid, .woman, .man, .otherSex]
    case .seat: [.principal, .alternate]
    case .accreditation: [.pending, .accredited, .observed]
    case .statementKind: [.position, .interest, .need]
    case .nature: [.toBeSeen, .fact, .supposition]
    case .verified: [.pending, .yes, .no]
    case .proposalKind: [.material, .procedural, .recognition, .commitment, .apology]
    case .viability: [.unknown, .viable, .conditional, .unviable]
    case .standing: [.standing, .agreed, .withdrawn]
    case .reception: [.accepts, .reserves, .objects, .adReferendum, .takesNote]
    case .satisfaction: [.satisfied, .partly, .dissatisfied]
    case .clauseClass: [.obligation, .procedural, .recognition]
    case .prevails: [.castilian, .translated, .bothTexts]
    case .instrument:
      [
        .law, .supremeDecree, .ministerialResolution, .regionalOrdinance, .municipalOrdinance,
        .resolution, .otherNorm,
      ]
    case .ratification: [.pending, .ratified, .rejected]
    case .result: [.fulfilled, .partly, .unfulfilled]
    case .progress: [.notStarted, .underway, .fulfilled, .breached]
    case .side: [.civilian, .police, .armedForces]
    case .victimState: [.wounded, .dead]
    case .placeKind: [.policeStation, .hospital, .otherPlace]
    case .recipient: [.policeCommand, .prosecutor, .headquarters, .authority, .press, .informant]
    case .consent: [.notAsked, .yes, .no]
    case .access: [.fullAccess, .partialAccess, .refusedAccess]
    case .exam: [.notSeen, .wantsDoctor, .examined, .secondExam]
    case .family: [.untold, .told, .visited]
    case .custodyState: [.held, .notLocated, .transferred, .released]
    case .ground:
      [
        .unsaid, .identityCheck, .flagrancy, .judgeOrder, .preliminaryDetention,
        .exceptionalOffence,
      ]
    case .actaKind: [.meeting, .installation, .closing, .complementary]
    case .actaForm: [.dialogueForm, .conciliationForm, .consultationForm]
    case .modality: [.inPerson, .remote, .mixed]
    case .actaPart:
      [
        .opening, .objective, .timetable, .development, .disagreement, .criticalPoints, .nextSteps,
        .annexes,
      ]
    case .teamRole: [.mediator, .secretary, .observer, .interpreterRole, .guarantor]
    case .outcome: [.signed, .onRequest, .declined, .adReferendum]
    case .sessionEnding:
      [.agreed, .inConsultation, .suspended, .withdrawal, .withoutAgreement]
    case .relation: [.backs, .cooperates, .weakTie, .tension, .openConflict]
    case .lintRule: LintRule.allCases.map(\.code)
    }
  }
}

/// One code of a closed list; its word is ``Wording``'s.
public enum Code: String, CaseIterable, Sendable {
  case objective, activity, strategy
  case low, medium, high
  case proceed, wait, refrain
  case church, civilSociety, publicMinistry, journalists, otherBody
  case considered, agreed, discarded
  case mobilisation, roadblock, stoppage, sitIn, strike, occupation, march, otherMeasure
  case oneDay, twoDays, threeDays, indefinite
  case inForce, suspended, commitsToLift, lifted
  case unknown, willing, unwilling
  case noMeasure, formalMechanism, priorTalks, highCost
  case toBeSeen, conditionsMet, conditionsNotMet
  case pending, yes, no
  case unsaid, woman, man, otherSex
  case principal, alternate
  case accredited, observed
  case position, interest, need
  case fact, supposition
  case material, procedural, recognition, apology, commitment
  case viable, conditional, unviable
  case standing, withdrawn
  case accepts, adReferendum, reserves, objects, takesNote
  case obligation
  case satisfied, partly, dissatisfied
  case law, supremeDecree, ministerialResolution, regionalOrdinance, municipalOrdinance
  case resolution, otherNorm
  case ratified, rejected
  case fulfilled, unfulfilled
  case notStarted, underway, breached
  case civilian, police, armedForces
  case wounded, dead
  case policeStation, hospital, otherPlace
  case policeCommand, prosecutor, headquarters, authority, press, informant
  case notAsked
  case fullAccess, partialAccess, refusedAccess
  case held, notLocated, transferred, released
  case notSeen, wantsDoctor, examined, secondExam
  case untold, told, visited
  case identityCheck, flagrancy, judgeOrder, preliminaryDetention, exceptionalOffence
  case meeting, installation, closing, complementary
  case dialogueForm, conciliationForm, consultationForm
  case inPerson, remote, mixed
  case opening, timetable, development, disagreement, criticalPoints, nextSteps, annexes
  case mediator, secretary, observer, interpreterRole, guarantor
  case signed, onRequest, declined
  case inConsultation, withdrawal, withoutAgreement
  case backs, cooperates, weakTie, tension, openConflict
  case missingAgenda, noCommitment, missingResponsible, responsibleUnidentified
  case responsibleNotAccredited, missingDeadline, pastDeadline, missingVerifier, missingFollowUp
  case verifierNobody, verifierObliged, followUpNobody, uncarriedPromise, overstatedParties
  case typedRecital
  case reservationWithoutReasons
  case missingRecogniser, responsibleNoParty, boundNotAtTable, boundWithoutSigner
  case missingInterpreter, offerInConciliation, impossibleDate, absentSpeaker, contradictedEnding
  case notUnderstood, limitedCredential
  case missingComplemented, unacceptedMediation, missingMandate, nobodyWithdrew, normOfOthers
  case unsaidEnding, unreadPeriod, laterClause, reservedConciliation
  case vagueConsultation, unreadTranslation
  case onlyTookNote, partyWithoutSigner, unusableCredential, unheardSigner, personalNumber
  case overdueConsultation, provisionalCredential, missingDNI, unaskedOpinion
  case castilian, translated, bothTexts
  case missingNorm, vagueVerb, twoObligations, openWords
  case missingAcceptance, staleAcceptance, objection
  case pendingConsultation
  case notReadAloud
}
