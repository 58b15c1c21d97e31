import Dialogue

extension Terms {
  public static let english = Terms(
    phase: { englishPhase($0) },
    numberedPhase: { phase in
      phase == .preliminary
        ? "Preliminary phase" : "Phase \(phase.rawValue) · \(englishPhase(phase))"
    },
    norm: { "Basic norm \($0.rawValue)" },
    type: { englishType($0) },
    stage: { englishStage($0) },
    status: { englishStatus($0) },
    moment: { englishMoment($0) },
    mechanism: { englishMechanism($0) },
    role: { englishRole($0) },
    tier: { englishTier($0) },
    partyKind: { englishPartyKind($0) },
    mark: { englishMark($0) },
    circumstance: { englishCircumstance($0) },
    condition: { englishCondition($0) },
    field: { englishField($0) })

  private static func englishPhase(_ phase: Phase) -> String {
    switch phase {
    case .preliminary: "Preliminary phase"
    case .opening: "Opening"
    case .expression: "The parties speak"
    case .framing: "Finding our bearings"
    case .solution: "Moving towards a solution"
    case .agreements: "Agreements"
    case .verification: "Verification"
    case .followUp: "Follow-up"
    }
  }

  private static func englishType(_ type: ConflictType) -> String {
    switch type {
    case .socioEnvironmental: "Socio-environmental"
    case .nationalGovernment: "National government affairs"
    case .localGovernment: "Local government affairs"
    case .regionalGovernment: "Regional government affairs"
    case .communal: "Communal"
    case .labour: "Labour"
    case .illegalCoca: "Illegal coca growing"
    case .territorialDemarcation: "Territorial demarcation"
    case .electoral: "Electoral"
    case .other: "Other affairs"
    }
  }

  private static func englishStage(_ stage: ConflictStage) -> String {
    switch stage {
    case .dialogue: "Dialogue"
    case .deEscalation: "De-escalation"
    case .escalation: "Escalation"
    case .early: "Early stage"
    case .crisis: "Crisis"
    }
  }

  private static func englishStatus(_ status: ConflictStatus) -> String {
    switch status {
    case .active: "active"
    case .latent: "latent"
    case .resolved: "resolved"
    case .withdrawn: "withdrawn"
    }
  }

  private static func englishMoment(_ moment: Moment) -> String {
    switch moment {
    case .beginning: "Beginning"
    case .inProgress: "In progress"
    case .suspended: "Suspended"
    case .broken: "Broken off"
    }
  }

  private static func englishMechanism(_ mechanism: Mechanism) -> String {
    switch mechanism {
    case .mediatedTable: "Dialogue table: mediated or assisted negotiation"
    case .directTable: "Dialogue table: direct negotiation"
    case .preparatoryMeetings: "Preparatory meetings for dialogue"
    case .goodOffices: "Good offices"
    case .highLevelCommission: "High-level commission"
    }
  }

  private static func englishRole(_ role: Role) -> String {
    switch role {
    case .observer: "Observer / Collaborator"
    case .intermediary: "Intermediary"
    case .mediator: "Mediator / Facilitator"
    case .promoter: "Promoter"
    }
  }

  private static func englishTier(_ tier: ActorTier) -> String {
    switch tier {
    case .primary: "primary actor"
    case .secondary: "secondary actor"
    case .tertiary: "tertiary actor"
    }
  }

  private static func englishPartyKind(_ kind: PartyKind) -> String {
    switch kind {
    case .state: "State"
    case .community: "social organisation/community"
    case .company: "company"
    case .other: "other"
    }
  }

  private static func englishMark(_ mark: ItemMark) -> String {
    switch mark {
    case .pending: "pending"
    case .inProgress: "in progress"
    case .done: "done"
    case .notApplicable: "not applicable"
    case .waived: "waived"
    }
  }

  private static func englishCircumstance(_ circumstance: Circumstance) -> String {
    switch circumstance {
    case .violence: "violent incidents"
    case .detentions: "people detained"
    case .wounded: "people wounded"
    case .separateMeetings: "separate meetings"
    }
  }

  private static func englishCondition(_ condition: Condition) -> String {
    switch condition {
    case .always: "always"
    case .violence: "with violent incidents"
    case .detentions: "with people detained"
    case .wounded: "with people wounded"
    case .separateMeetings: "with separate meetings"
    case .goodOffices: "in good offices"
    case .highLevelCommission: "in a high-level commission"
    case .dialogueTable: "in a dialogue table"
    }
  }

  private static func englishField(_ field: Refusal.Field) -> String {
    switch field {
    case .name: "the name of the case"
    case .code: "the code of the case"
    case .place: "the place"
    case .summary: "the summary of the case"
    case .party: "the name of the party"
    case .reason: "the reason"
    case .note: "the note"
    case .attendee: "the person's name"
    case .document: "the acta's document"
    }
  }
}
