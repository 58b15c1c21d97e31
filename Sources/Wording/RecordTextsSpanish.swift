import Dialogue

extension RecordTexts {
  public static let spanish = RecordTexts(
    instrument: { spanishInstrument($0) },
    deadline: { spanishDeadline($0, $1) },
    kindName: { spanishKind($0) },
    ownName: { spanishName($0) },
    fieldLabel: { spanishField($0) },
    labelOnKind: { spanishField($0, of: $1) },
    codeWord: { spanishCode($0) },
    wordInList: { spanishCode($0, in: $1) },
    unknownRecord: .feminine("anotación", "anotaciones"),
    noneChosen: { $0 ? "ninguna" : "ninguno" },
    unidentified: "no identificado")

  private static func spanishInstrument(_ instrument: Instrument) -> String {
    switch instrument {
    case .preparation: "antes del diálogo"
    case .actors: "actores y contactos"
    case .accreditation: "acreditación"
    case .rules: "reglas de juego"
    case .agenda: "agenda"
    case .voices: "lo que dicen las partes"
    case .proposals: "propuestas"
    case .agreements: "acuerdos y compromisos"
    case .acta: "acta"
    case .followUp: "verificación y seguimiento"
    case .rights: "vigilancia de derechos"
    }
  }

  private static func spanishKind(_ kind: RecordKind) -> KindName {
    switch kind {
    case .contact: .masculine("contacto", "contactos")
    case .actorProfile: .masculine("perfil de actor", "perfiles de actores")
    case .planEntry:
      .masculine("elemento del plan de intervención", "elementos del plan de intervención")
    case .riskAssessment:
      .feminine("evaluación del riesgo personal", "evaluaciones del riesgo personal")
    case .ally: .masculine("aliado", "aliados")
    case .forceMeasure: .feminine("medida de fuerza", "medidas de fuerza")
    case .willingness: .feminine("voluntad de diálogo", "voluntades de diálogo")
    case .conditions: .feminine("evaluación de condiciones", "evaluaciones de condiciones")
    case .delegate: .masculine("representante", "representantes")
    case .teamMember: .masculine("miembro del equipo de la mesa", "miembros del equipo de la mesa")
    case .mediation: .feminine("aceptación de la mediación", "aceptaciones de la mediación")
    case .groundRule: .feminine("regla de juego", "reglas de juego")
    case .ruleAcceptance:
      .feminine("aceptación de regla de juego", "aceptaciones de reglas de juego")
    case .agendaItem: .masculine("asunto", "asuntos")
    case .statement:
      .feminine("posición, interés o necesidad", "posiciones, intereses y necesidades")
    case .claim: .feminine("afirmación", "afirmaciones")
    case .understanding:
      .feminine("comprensión de una afirmación", "comprensiones de afirmaciones")
    case .proposal: .feminine("propuesta", "propuestas")
    case .agreement: .masculine("acuerdo", "acuerdos")
    case .commitment: .masculine("compromiso", "compromisos")
    case .normToIssue: .feminine("norma por emitir", "normas por emitir")
    case .acceptance: .feminine("aceptación del acuerdo", "aceptaciones del acuerdo")
    case .baseConsultation: .feminine("consulta a las bases", "consultas a las bases")
    case .satisfaction: .feminine("satisfacción de la parte", "satisfacción de las partes")
    case .waiver: .feminine("dispensa", "dispensas")
    case .acta: .feminine("acta", "actas")
    case .actaPart: .masculine("texto del acta", "textos del acta")
    case .signature: .feminine("firma", "firmas")
    case .delivery: .feminine("entrega de copia", "entregas de copias")
    case .attachment: .masculine("archivo adjunto", "archivos adjuntos")
    case .issue: .masculine("documento emitido", "documentos emitidos")
    case .verification: .feminine("verificación", "verificaciones")
    case .progress: .masculine("avance", "avances")
    case .reschedule: .feminine("reprogramación", "reprogramaciones")
    case .earlyWarning: .feminine("alerta temprana", "alertas tempranas")
    case .forceIncident: .masculine("incidente de fuerza", "incidentes de fuerza")
    case .victim: .feminine("víctima", "víctimas")
    case .detention: .feminine("detención", "detenciones")
    case .visit: .feminine("visita", "visitas")
    case .communication: .feminine("comunicación", "comunicaciones")
    }
  }

  private static func spanishName(_ record: Record) -> KindName? {
    switch (record.code(.statementKind) ?? record.code(.planKind), record.code(.sex)) {
    case (.position, _): .feminine("posición", "posiciones")
    case (.interest, _): .masculine("interés", "intereses")
    case (.need, _): .feminine("necesidad", "necesidades")
    case (.objective, _): .masculine("objetivo", "objetivos")
    case (.activity, _): .feminine("actividad", "actividades")
    case (.strategy, _): .feminine("estrategia", "estrategias")
    case (_, .woman) where record.kind == .delegate:
      .feminine("representante", "representantes")
    default: nil
    }
  }
}
