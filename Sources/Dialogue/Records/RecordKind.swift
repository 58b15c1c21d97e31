/// What sort of thing an instrument writes down. What each holds stands in ``RecordSchema``.
public enum RecordKind: String, CaseIterable, Sendable {
  // Before the dialogue
  case contact, actorProfile, planEntry, riskAssessment, ally, forceMeasure, willingness
  case conditions
  // Opening
  case delegate, teamMember, mediation, groundRule, ruleAcceptance
  // What the parties say
  case agendaItem, statement, claim, understanding
  // Towards a solution
  case proposal
  // Agreements
  case agreement, commitment, normToIssue, acceptance, baseConsultation, satisfaction, waiver
  // The acta
  case acta, actaPart, signature, delivery, attachment, issue
  // Verification and follow-up
  case verification, progress, reschedule, earlyWarning
  // Watch over rights
  case forceIncident, victim, detention, visit, communication
}

/// The screens on which records are written, each with the kinds that stand there by themselves.
public enum Instrument: String, CaseIterable, Sendable {
  case preparation, actors, accreditation, rules, agenda, voices, proposals, agreements, acta
  case followUp, rights

  /// Kinds that can be added here, the most usual first.
  public var kinds: [RecordKind] {
    switch self {
    case .preparation:
      [.planEntry, .riskAssessment, .ally, .forceMeasure, .willingness, .conditions]
    case .actors: [.contact, .actorProfile]
    case .accreditation: [.delegate, .teamMember, .mediation]
    case .rules: [.groundRule, .ruleAcceptance]
    case .agenda: [.agendaItem]
    case .voices: [.statement, .claim, .understanding]
    case .proposals: [.proposal]
    case .agreements:
      [
        .agreement, .commitment, .normToIssue, .acceptance, .baseConsultation, .satisfaction,
        .waiver,
      ]
    case .acta: [.acta, .actaPart, .signature, .delivery, .attachment, .issue]
    case .followUp: [.progress, .verification, .reschedule, .earlyWarning]
    case .rights: [.forceIncident, .victim, .detention, .visit, .communication]
    }
  }

  /// The instrument on which a kind is added.
  public static func of(_ kind: RecordKind) -> Instrument {
    allCases.first { $0.kinds.contains(kind) } ?? .preparation
  }
}
