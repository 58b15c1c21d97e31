import Dialogue

extension Refusals {
  public static let spanish = Refusals(
    alreadyOpened: "Esta mesa ya está abierta; para cambiar sus datos, revise la ficha del caso.",
    notOpened: "El libro aún no tiene su primer folio; cree primero la mesa con su nombre.",
    badIdentity: { id in
      "«\(id)» no sirve como identificador; use hasta 64 letras minúsculas sin tilde, cifras y "
        + "guiones interiores, como «quebrada-honda-2026»."
    },
    blank: { "Falta \(Terms.spanish.field($0)); escriba el dato antes de guardar." },
    tooLong: { field, limit in
      "No cabe \(Terms.spanish.field(field)): el límite es de "
        + "\(Counts.spanish.characters(limit)); abrevie el texto."
    },
    unknownItem: { item in
      "Ninguna lista tiene el ítem «\(item)»; revise el nombre en la lista de su fase."
    },
    itemDoesNotApply: { item in
      "El ítem «\(item)» no se aplica a esta mesa; marque primero la circunstancia o el mecanismo "
        + "que lo pide."
    },
    reasonRequired: { mark in
      "Para marcar un ítem como «\(Terms.spanish.mark(mark))» hace falta un motivo, que queda en "
        + "el libro; escríbalo."
    },
    phaseReasonRequired: { phase, open in
      "\(open == 1 ? "Queda" : "Quedan") \(Counts.spanish.openItems(open)) en "
        + "«\(Terms.spanish.numberedPhase(phase))»; resuelva lo que falta o escriba el motivo para "
        + "seguir así."
    },
    alreadyInPhase: {
      "La mesa ya está en «\(Terms.spanish.numberedPhase($0))»; elija otra fase."
    },
    unknownParty: { "No hay ninguna parte con el número \($0); revise la lista de partes." },
    duplicateParty: {
      "Ya hay una parte que se llama «\($0)»; elija otro nombre o corrija la que existe."
    },
    partyInUse: {
      "No se puede retirar «\($0)»: figura en la asistencia de una sesión o en otra anotación; quítela "
        + "primero de ahí."
    },
    sessionAlreadyOpen: { "La sesión \($0) sigue abierta; ciérrela antes de abrir otra." },
    noSessionOpen: "No hay ninguna sesión abierta; abra una primero.",
    unknownSession: { "La mesa no tiene sesión \($0); revise la lista de sesiones." },
    unknownAttendance: {
      "«\($0)» no figura en la asistencia de esa sesión; escriba el nombre tal como está anotado."
    },
    unknownRecord: { "No hay ninguna anotación con el número \($0); revise la lista." },
    recordIsStruck: { id, reason in
      "La anotación \(id) está tachada" + (reason.isEmpty ? "" : " (motivo: «\(reason)»)")
        + " y ya no cuenta; deshaga la tacha o agréguela de nuevo."
    },
    changedMeanwhile: { clash in
      let change = Wording(.spanish).change(of: clash)
      return "«\(change.label.capitalizedFirst)» cambió mientras tanto: ahora "
        + (change.from.map { "dice «\($0)»" } ?? "está en blanco") + "; usted "
        + (change.to.map { "puso «\($0)»" } ?? "lo dejó en blanco") + "."
    },
    recordInUse: { id, user in
      "La anotación \(id) no se puede tachar: la \(user) se refiere a ella; tache o corrija primero "
        + "esa otra."
    },
    fieldNotOfRecord: { key, kind in
      "«\(RecordTexts.spanish.kind(kind).capitalizedFirst)» no lleva el dato "
        + "«\(RecordTexts.spanish.field(key, of: kind))»; quítelo."
    },
    recordFieldMissing: { key, kind in
      "Falta «\(RecordTexts.spanish.field(key, of: kind))» en "
        + "«\(RecordTexts.spanish.kind(kind))»; escriba el dato antes de guardar."
    },
    recordFieldTooLong: { key, limit in
      "No cabe «\(RecordTexts.spanish.field(key))»: el límite es de "
        + "\(Counts.spanish.characters(limit)); abrevie el texto."
    },
    numberOutOfRange: { key, range in
      "«\(RecordTexts.spanish.field(key).capitalizedFirst)» va de \(range.lowerBound) a "
        + "\(range.upperBound); corrija el número."
    },
    wrongFieldType: {
      "«\(RecordTexts.spanish.field($0).capitalizedFirst)» no es un dato de esa clase; revise cómo "
        + "se escribe."
    },
    badCode: { key, code in
      "«\(RecordTexts.spanish.code(code).capitalizedFirst)» no es una opción de "
        + "«\(RecordTexts.spanish.field(key))»; elija una de su lista."
    },
    badHour: {
      "«\(RecordTexts.spanish.field($0).capitalizedFirst)» se escribe como 14:30, de 00:00 a 23:59."
    },
    deadlineOnlyForward: {
      "El plazo vigente vence el \(Dates.spanish.long($0)); solo puede prorrogarse a una fecha "
        + "posterior."
    },
    countersItself: {
      "La propuesta \($0) acabaría siendo contrapropuesta de sí misma; elija otra."
    },
    actaFrozen: {
      "Eso consta en el acta N.º \($0), que ya pasó a firma y no se corrige; redacte un acta nueva "
        + "que la reemplace."
    },
    actaNotFrozen: "Esa acta todavía es un borrador; llévela primero a firma.",
    replacementBegun: {
      "El acta que reemplaza a la N.º \($0) ya no se tacha ni cambia de acta: sus acuerdos pueden haber "
        + "cambiado; llévela a firma."
    },
    actaHasHoles: { count in
      "\(count == 1 ? "Queda 1 vacío" : "Quedan \(count) vacíos") que \(count == 1 ? "impide" : "impiden") "
        + "la firma; complételos o dispénselos con un motivo."
    },
    consultationPending: {
      "«\($0)» aún espera la respuesta de sus bases; anótela antes de firmar."
    },
    nothingChanges: "Eso ya consta así en el libro; no se ha escrito ningún folio.",
    nothingToUndo: "No queda nada por deshacer en este libro.",
    nothingToRedo: "No hay nada que rehacer: lo último escrito no fue deshacer.",
    otherToUndo: { folio, by in
      "Lo último que se puede deshacer es ahora el folio \(folio), de \(by); mírelo y repita la orden "
        + "si es ese el que quiere deshacer."
    },
    otherToRedo: { folio, by in
      "Lo último que se deshizo es ahora lo del folio \(folio), de \(by); mírelo y repita la orden "
        + "si es eso lo que quiere rehacer."
    })
}
