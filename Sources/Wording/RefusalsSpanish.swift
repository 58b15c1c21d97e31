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
      "No se puede retirar «\($0)»: figura en la asistencia de una sesión; quítela primero de ahí."
    },
    sessionAlreadyOpen: { "La sesión \($0) sigue abierta; ciérrela antes de abrir otra." },
    noSessionOpen: "No hay ninguna sesión abierta; abra una primero.",
    unknownSession: { "La mesa no tiene sesión \($0); revise la lista de sesiones." },
    unknownAttendance: {
      "«\($0)» no figura en la asistencia de esa sesión; escriba el nombre tal como está anotado."
    },
    nothingChanges: "Eso ya consta así en el libro; no se ha escrito ningún folio.",
    nothingToUndo: "No queda nada por deshacer en este libro.",
    nothingToRedo: "No hay nada que rehacer: lo último escrito no fue deshacer.")
}
