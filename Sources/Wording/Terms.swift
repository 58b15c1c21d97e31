import Dialogue

/// The field's terms for the values of the domain, in one language.
///
/// Names are lower case as they stand within a sentence (`en progreso`), but for phases, norms and
/// the code lists, which are titles. ``Swift/String/capitalizedFirst`` makes a heading of any.
public struct Terms: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Name without its number: «Inicio».
  public func phase(_ phase: Phase) -> String {
    switch phase {
    case .preliminary: say("Fase previa", "Preliminary phase")
    case .opening: say("Inicio", "Opening")
    case .expression: say("Las partes se expresan", "The parties speak")
    case .framing: say("Situarnos", "Finding our bearings")
    case .solution: say("Avanzar hacia la solución", "Moving towards a solution")
    case .agreements: say("Acuerdos", "Agreements")
    case .verification: say("Verificación", "Verification")
    case .followUp: say("Seguimiento", "Follow-up")
    }
  }
  /// Name with its number: «Fase 1 · Inicio».
  public func numberedPhase(_ phase: Phase) -> String {
    let name = self.phase(phase)
    guard phase != .preliminary else { return name }
    return say("Fase \(phase.rawValue) · \(name)", "Phase \(phase.rawValue) · \(name)")
  }
  /// «Norma básica 3».
  public func norm(_ norm: BasicNorm) -> String {
    say("Norma básica \(norm.rawValue)", "Basic norm \(norm.rawValue)")
  }
  public func type(_ type: ConflictType) -> String {
    switch type {
    case .socioEnvironmental: say("Socioambiental", "Socio-environmental")
    case .nationalGovernment: say("Asuntos de gobierno nacional", "National government affairs")
    case .localGovernment: say("Asuntos de gobierno local", "Local government affairs")
    case .regionalGovernment: say("Asuntos de gobierno regional", "Regional government affairs")
    case .communal: say("Comunal", "Communal")
    case .labour: say("Laboral", "Labour")
    case .illegalCoca: say("Cultivo ilegal de coca", "Illegal coca growing")
    case .territorialDemarcation: say("Demarcación territorial", "Territorial demarcation")
    case .electoral: say("Electoral", "Electoral")
    case .other: say("Otros asuntos", "Other affairs")
    case .unsaid: unsaid
    }
  }
  public func stage(_ stage: ConflictStage) -> String {
    switch stage {
    case .dialogue: say("Diálogo", "Dialogue")
    case .deEscalation: say("Desescalamiento", "De-escalation")
    case .escalation: say("Escalamiento", "Escalation")
    case .early: say("Fase temprana", "Early stage")
    case .crisis: say("Crisis", "Crisis")
    case .unsaid: unsaid
    }
  }
  public func status(_ status: ConflictStatus) -> String {
    switch status {
    case .active: say("activo", "active")
    case .latent: say("latente", "latent")
    case .resolved: say("resuelto", "resolved")
    case .withdrawn: say("retirado", "withdrawn")
    case .unsaid: unsaid
    }
  }
  public func moment(_ moment: Moment) -> String {
    switch moment {
    case .beginning: say("Inicio", "Beginning")
    case .inProgress: say("En progreso", "In progress")
    case .suspended: say("Suspendido", "Suspended")
    case .broken: say("Ruptura", "Broken off")
    case .unsaid: unsaid
    }
  }
  public func mechanism(_ mechanism: Mechanism) -> String {
    switch mechanism {
    case .mediatedTable:
      say(
        "Mesa de diálogo: negociación mediada o asistida",
        "Dialogue table: mediated or assisted negotiation")
    case .directTable:
      say("Mesa de diálogo: negociación directa", "Dialogue table: direct negotiation")
    case .preparatoryMeetings:
      say("Reuniones preparatorias para el diálogo", "Preparatory meetings for dialogue")
    case .goodOffices: say("Buenos oficios", "Good offices")
    case .highLevelCommission: say("Comisión de alto nivel", "High-level commission")
    case .unsaid: unsaid
    }
  }
  public func role(_ role: Role) -> String {
    switch role {
    case .observer: say("Observador / Colaborador", "Observer / Collaborator")
    case .intermediary: say("Intermediador", "Intermediary")
    case .mediator: say("Mediador / Facilitador", "Mediator / Facilitator")
    case .promoter: say("Promotor", "Promoter")
    case .nonParticipant: say("No participa", "Takes no part")
    case .unsaid: unsaid
    }
  }
  public func violence(_ violence: Violence) -> String {
    switch violence {
    case .none: say("sin violencia", "no violence")
    case .occurred: say("hubo violencia", "there was violence")
    case .followedByDialogue:
      say("hubo violencia y después diálogo", "there was violence, and dialogue afterwards")
    case .unsaid: unsaid
    }
  }
  /// «caso reactivado» without its month.
  public func entry(_ kind: RegistryEntry.Kind) -> String {
    switch kind {
    case .new: say("caso nuevo", "new case")
    case .reactivated: say("caso reactivado", "reactivated case")
    case .unsaid: unsaid
    }
  }
  /// Where nobody said anything.
  public var unsaid: String { say("no consta", "not said") }
  public func tier(_ tier: ActorTier) -> String {
    switch tier {
    case .primary: say("actor primario", "primary actor")
    case .secondary: say("actor secundario", "secondary actor")
    case .tertiary: say("actor terciario", "tertiary actor")
    }
  }
  public func partyKind(_ kind: PartyKind) -> String {
    switch kind {
    case .state: say("Estado", "State")
    case .community: say("organización social/comunidad", "social organisation/community")
    case .company: say("empresa", "company")
    case .other: say("otro", "other")
    }
  }
  public func mark(_ mark: ItemMark) -> String {
    switch mark {
    case .pending: say("pendiente", "pending")
    case .inProgress: say("en proceso", "in progress")
    case .done: say("hecho", "done")
    case .notApplicable: say("no corresponde", "not applicable")
    case .waived: say("dispensado", "waived")
    }
  }
  public func circumstance(_ circumstance: Circumstance) -> String {
    switch circumstance {
    case .violence: say("hechos de violencia", "violent incidents")
    case .detentions: say("personas detenidas", "people detained")
    case .wounded: say("personas heridas", "people wounded")
    case .separateMeetings: say("reuniones por separado", "separate meetings")
    }
  }
  /// When an item is shown: «con personas detenidas».
  public func condition(_ condition: Condition) -> String {
    switch condition {
    case .always: say("siempre", "always")
    case .violence: say("con hechos de violencia", "with violent incidents")
    case .detentions: say("con personas detenidas", "with people detained")
    case .wounded: say("con personas heridas", "with people wounded")
    case .separateMeetings: say("con reuniones por separado", "with separate meetings")
    case .goodOffices: say("en buenos oficios", "in good offices")
    case .highLevelCommission: say("en una comisión de alto nivel", "in a high-level commission")
    case .dialogueTable:
      say("en una mesa de diálogo o al prepararla", "in a dialogue table or preparing one")
    case .measureOfForce: say("con una medida de fuerza", "with a measure of force")
    case .silentParty: say("con una parte que calla", "with a party that is silent")
    }
  }
  /// A form's field within a sentence: «el nombre».
  public func field(_ field: Refusal.Field) -> String {
    switch field {
    case .name: say("el nombre del caso", "the name of the case")
    case .code: say("el código del caso", "the code of the case")
    case .place: say("el lugar", "the place")
    case .summary: say("el resumen del caso", "the summary of the case")
    case .party: say("el nombre de la parte", "the name of the party")
    case .endingWords: say("la constancia del término", "what is stated of the ending")
    case .partyShortName: say("la sigla de la parte", "the short name of the party")
    case .reason: say("el motivo", "the reason")
    case .note: say("la nota", "the note")
    case .person: say("el nombre de la persona", "the person's name")
    case .document: say("el documento del acta", "the acta's document")
    case .competence: say("la competencia", "the competence")
    }
  }

  /// What a list of items is called with its number: a phase or a norm.
  public func numbered(_ list: ChecklistID) -> String {
    switch list {
    case .phase(let phase): numberedPhase(phase)
    case .norm(let norm): self.norm(norm)
    }
  }
}

extension String {
  /// As it stands within a sentence; a word in capitals, such as DNI, stays as it is.
  var lowercasedFirst: String {
    let isName = dropFirst().first?.isUppercase == true
    return isName ? self : prefix(1).lowercased() + dropFirst()
  }

  /// With its first letter in upper case, also behind the sign that opens a question: a term at the head
  /// of a line.
  public var capitalizedFirst: String {
    var rest = self[...]
    guard let first = rest.popFirst() else { return "" }
    if first == "¿" || first == "¡" { return String(first) + String(rest).capitalizedFirst }
    return first.uppercased() + String(rest)
  }
}
