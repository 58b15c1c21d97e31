import Dialogue

/// What a column of a table of cases holds.
enum CaseColumn: CaseIterable {
  case code, name, department, place, ubigeo, type, secondType, stage, moment, mechanism, role
  case violence, dialogueAfterwards, entryDay, entry, status, statusReason, competence, summary
  case primaryActors, secondaryActors, tertiaryActors, facts, dialogue, month

  /// The columns that a heading may mean, whatever its case, accents and signs; `nil` for another.
  init?(heading: String) {
    let key = Self.key(heading)
    guard let column = Self.allCases.first(where: { $0.headings.contains(key) }) else { return nil }
    self = column
  }

  /// Letters and digits alone, folded: «Código del caso» → `codigodelcaso`.
  static func key(_ text: String) -> String {
    Folding.fold(text).filter { $0.isLetter || $0.isNumber }
  }

  /// The first is the usual one.
  var headings: [String] {
    switch self {
    case .code: ["codigo", "codigodelcaso", "cod", "code"]
    case .name:
      [
        "caso", "nombre", "nombredelcaso", "denominacion", "conflicto", "descripcion", "case",
        "name",
      ]
    case .department: ["departamento", "region", "dpto", "department"]
    case .place: ["ubicacion", "lugar", "distrito", "distritos", "place"]
    case .ubigeo: ["ubigeo", "ubigeos"]
    case .type: ["tipo", "tipodeconflicto", "type"]
    case .secondType: ["segundotipo", "tipo2", "tiposecundario", "secondtype"]
    case .stage: ["fase", "etapa", "etapadelconflicto", "fasedelconflicto", "stage"]
    case .moment: ["momento", "momentodeldialogo", "moment"]
    case .mechanism: ["mecanismo", "mecanismodedialogo", "mechanism"]
    case .role: ["rol", "roldelainstitucion", "roldeladefensoria", "role"]
    case .violence: ["violencia", "hechosdeviolencia", "hubohechosdeviolencia", "violence"]
    case .dialogueAfterwards:
      ["dialogotrasviolencia", "dialogodespuesdelaviolencia", "dialogueafterviolence"]
    case .entryDay: ["ingreso", "fechadeingreso", "fechaingreso", "entrydate"]
    case .entry: ["ingresocomo", "nuevooreactivado", "condicion", "entry"]
    case .status: ["estado", "situacion", "status"]
    case .statusReason: ["motivo", "motivodelestado", "motivoderetiro", "reason"]
    case .competence: ["competencia", "autoridadcompetente", "competence"]
    case .summary: ["resumen", "summary"]
    case .primaryActors: ["actoresprimarios", "primaryactors"]
    case .secondaryActors: ["actoressecundarios", "secondaryactors"]
    case .tertiaryActors: ["actoresterciarios", "tertiaryactors"]
    case .facts: ["hechosdelmes", "hechos", "facts"]
    case .month: ["mes", "mesdelreporte", "fechadelreporte", "reporte", "month"]
    case .dialogue: ["dialogo", "haydialogo", "dialogue"]
    }
  }
}
