import Dialogue

extension KindWords {
  /// The words of a kind. ``Dialogue`` cannot see them, so its own table has no place for them.
  static func of(_ kind: RecordKind) -> KindWords {
    switch kind {
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
