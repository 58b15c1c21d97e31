/// What sort of thing an instrument writes down, in the order in which its instrument offers it.
public enum RecordKind: String, CaseIterable, Sendable {
  // Before the dialogue
  case contact, actorProfile, planEntry, riskAssessment, initialContact, ally, forceMeasure
  case willingness, conditions
  // Opening
  case delegate, teamMember, mediation, groundRule, ruleAcceptance
  // What the parties say
  case agendaItem, statement, claim, understanding
  // Towards a solution
  case proposal
  // Agreements
  case agreement, commitment, normToIssue, acceptance, baseConsultation, satisfaction, waiver
  case obtainedActa
  // The acta
  case acta, actaPart, signature, delivery, accession, attachment, issue
  // Verification and follow-up
  case progress, verification, reschedule, earlyWarning
  // Watch over rights
  case forceIncident, victim, careInterview, detention, custodyInterview, custodySearch, visit
  case communication
  // The registry of cases
  case tableMandate, mandateExtension, monthlyFact, actorRelation

  public func hash(into hasher: inout Hasher) { hasher.combine(placeInList) }
}

extension RecordKind {
  /// What is known of the kind: the one place that goes over them all.
  public var declaration: RecordDeclaration {
    // Not copied into whoever asks: forty ways out are much code.
    @inline(never) get {
      switch self {
      case .contact: .contact
      case .actorProfile: .actorProfile
      case .planEntry: .planEntry
      case .riskAssessment: .riskAssessment
      case .initialContact: .initialContact
      case .ally: .ally
      case .forceMeasure: .forceMeasure
      case .willingness: .willingness
      case .conditions: .conditions
      case .delegate: .delegate
      case .teamMember: .teamMember
      case .mediation: .mediation
      case .groundRule: .groundRule
      case .ruleAcceptance: .ruleAcceptance
      case .agendaItem: .agendaItem
      case .statement: .statement
      case .claim: .claim
      case .understanding: .understanding
      case .proposal: .proposal
      case .agreement: .agreement
      case .commitment: .commitment
      case .normToIssue: .normToIssue
      case .acceptance: .acceptance
      case .baseConsultation: .baseConsultation
      case .satisfaction: .satisfaction
      case .waiver: .waiver
      case .obtainedActa: .obtainedActa
      case .acta: .acta
      case .actaPart: .actaPart
      case .signature: .signature
      case .delivery: .delivery
      case .accession: .accession
      case .attachment: .attachment
      case .issue: .issue
      case .progress: .progress
      case .verification: .verification
      case .reschedule: .reschedule
      case .earlyWarning: .earlyWarning
      case .forceIncident: .forceIncident
      case .victim: .victim
      case .careInterview: .careInterview
      case .detention: .detention
      case .custodyInterview: .custodyInterview
      case .custodySearch: .custodySearch
      case .visit: .visit
      case .communication: .communication
      case .tableMandate: .tableMandate
      case .mandateExtension: .mandateExtension
      case .monthlyFact: .monthlyFact
      case .actorRelation: .actorRelation
      }
    }
  }
}
