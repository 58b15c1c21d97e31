import Dialogue

extension Terms {
  public static let spanish = Terms(
    phase: { spanishPhase($0) },
    numberedPhase: { phase in
      phase == .preliminary ? "Fase previa" : "Fase \(phase.rawValue) · \(spanishPhase(phase))"
    },
    norm: { "Norma básica \($0.rawValue)" },
    type: { spanishType($0) },
    stage: { spanishStage($0) },
    status: { spanishStatus($0) },
    moment: { spanishMoment($0) },
    mechanism: { spanishMechanism($0) },
    role: { spanishRole($0) },
    tier: { spanishTier($0) },
    partyKind: { spanishPartyKind($0) },
    mark: { spanishMark($0) },
    circumstance: { spanishCircumstance($0) },
    condition: { spanishCondition($0) },
    field: { spanishField($0) })

  private static func spanishPhase(_ phase: Phase) -> String {
    switch phase {
    case .preliminary: "Fase previa"
    case .opening: "Inicio"
    case .expression: "Las partes se expresan"
    case .framing: "Situarnos"
    case .solution: "Avanzar hacia la solución"
    case .agreements: "Acuerdos"
    case .verification: "Verificación"
    case .followUp: "Seguimiento"
    }
  }

  private static func spanishType(_ type: ConflictType) -> String {
    switch type {
    case .socioEnvironmental: "Socioambiental"
    case .nationalGovernment: "Asuntos de gobierno nacional"
    case .localGovernment: "Asuntos de gobierno local"
    case .regionalGovernment: "Asuntos de gobierno regional"
    case .communal: "Comunal"
    case .labour: "Laboral"
    case .illegalCoca: "Cultivo ilegal de coca"
    case .territorialDemarcation: "Demarcación territorial"
    case .electoral: "Electoral"
    case .other: "Otros asuntos"
    }
  }

  private static func spanishStage(_ stage: ConflictStage) -> String {
    switch stage {
    case .dialogue: "Diálogo"
    case .deEscalation: "Desescalamiento"
    case .escalation: "Escalamiento"
    case .early: "Fase temprana"
    case .crisis: "Crisis"
    }
  }

  private static func spanishStatus(_ status: ConflictStatus) -> String {
    switch status {
    case .active: "activo"
    case .latent: "latente"
    case .resolved: "resuelto"
    case .withdrawn: "retirado"
    }
  }

  private static func spanishMoment(_ moment: Moment) -> String {
    switch moment {
    case .beginning: "Inicio"
    case .inProgress: "En progreso"
    case .suspended: "Suspendido"
    case .broken: "Ruptura"
    }
  }

  private static func spanishMechanism(_ mechanism: Mechanism) -> String {
    switch mechanism {
    case .mediatedTable: "Mesa de diálogo: negociación mediada o asistida"
    case .directTable: "Mesa de diálogo: negociación directa"
    case .preparatoryMeetings: "Reuniones preparatorias para el diálogo"
    case .goodOffices: "Buenos oficios"
    case .highLevelCommission: "Comisión de alto nivel"
    }
  }

  private static func spanishRole(_ role: Role) -> String {
    switch role {
    case .observer: "Observador / Colaborador"
    case .intermediary: "Intermediador"
    case .mediator: "Mediador / Facilitador"
    case .promoter: "Promotor"
    }
  }

  private static func spanishTier(_ tier: ActorTier) -> String {
    switch tier {
    case .primary: "actor primario"
    case .secondary: "actor secundario"
    case .tertiary: "actor terciario"
    }
  }

  private static func spanishPartyKind(_ kind: PartyKind) -> String {
    switch kind {
    case .state: "Estado"
    case .community: "organización social/comunidad"
    case .company: "empresa"
    case .other: "otro"
    }
  }

  private static func spanishMark(_ mark: ItemMark) -> String {
    switch mark {
    case .pending: "pendiente"
    case .inProgress: "en proceso"
    case .done: "hecho"
    case .notApplicable: "no corresponde"
    case .waived: "dispensado"
    }
  }

  private static func spanishCircumstance(_ circumstance: Circumstance) -> String {
    switch circumstance {
    case .violence: "hechos de violencia"
    case .detentions: "personas detenidas"
    case .wounded: "personas heridas"
    case .separateMeetings: "reuniones por separado"
    }
  }

  private static func spanishCondition(_ condition: Condition) -> String {
    switch condition {
    case .always: "siempre"
    case .violence: "con hechos de violencia"
    case .detentions: "con personas detenidas"
    case .wounded: "con personas heridas"
    case .separateMeetings: "con reuniones por separado"
    case .goodOffices: "en buenos oficios"
    case .highLevelCommission: "en una comisión de alto nivel"
    case .dialogueTable: "en una mesa de diálogo"
    }
  }

  private static func spanishField(_ field: Refusal.Field) -> String {
    switch field {
    case .name: "el nombre del caso"
    case .code: "el código del caso"
    case .place: "el lugar"
    case .summary: "el resumen del caso"
    case .party: "el nombre de la parte"
    case .reason: "el motivo"
    case .note: "la nota"
    case .attendee: "el nombre de la persona"
    case .document: "el documento del acta"
    }
  }
}
