extension HistoryTexts {
  static let spanish = HistoryTexts(
    mesaOpened: { "Se abrió la mesa «\($0)»" },
    caseFileRevised: { "Ficha del caso: " + $0.joined(separator: "; ") },
    change: { change in
      switch (change.from, change.to) {
      case (let from?, let to?): "\(change.label): de «\(from)» a «\(to)»"
      case (nil, let to?): "\(change.label): «\(to)»"
      case (let from?, nil): "\(change.label): se borró «\(from)»"
      case (nil, nil): change.label
      }
    },
    circumstance: { $1 ? "Se presentó: \($0)" : "Ya no se presenta: \($0)" },
    partyAdded: { "Parte agregada: \($0)" },
    partyRemoved: { "Parte retirada: \($0)" },
    partyRevised: { (["Parte corregida: \($0)"] + $1).joined(separator: "; ") },
    phase: { name, open, reason in
      "Se pasó a «\(name)»"
        + (open > 0 ? " con \(open) \(open == 1 ? "ítem abierto" : "ítems abiertos")" : "")
        + (reason.isEmpty ? "" : ": \(reason)")
    },
    item: { title, mark, reason in "\(title): \(mark)" + (reason.isEmpty ? "" : " (\(reason))") },
    itemChanged: { title, from, to in "\(title): de \(from) a \(to)" },
    note: { text, item in (item.map { "Nota sobre «\($0)»: " } ?? "Nota: ") + text },
    noteStruck: { "Nota tachada: \($0)" },
    sessionOpened: { number, date, place in
      "Sesión \(number) abierta: \(date)" + (place.isEmpty ? "" : ", \(place)")
    },
    sessionRevised: { "Sesión \($0) corregida: " + $1.joined(separator: "; ") },
    sessionClosed: { "Sesión \($0) cerrada" },
    sessionReopened: { "Sesión \($0) reabierta: se tachó su cierre" },
    sessionStruck: { "Apertura de la sesión \($0), tachada" },
    attendance: { name, present, session in
      "Sesión \(session): \(name), " + (present ? "presente" : "ausente")
    },
    attendanceRemoved: { "Sesión \($1): \($0) ya no está en la lista" },
    attendanceTotal: { "Sesión \($0): asistencia de \($1) de \($2)" },
    recordAdded: { name, caption in
      name.one.capitalizedFirst + (name.isFeminine ? " agregada" : " agregado") + ": " + caption
    },
    recordRevised: { name, caption, fields in
      let end = name.isFeminine ? " corregida: " : " corregido: "
      return ([name.one.capitalizedFirst + end + caption] + fields).joined(separator: "; ")
    },
    recordStruck: { name, caption, reason in
      name.one.capitalizedFirst + (name.isFeminine ? " tachada" : " tachado") + ": " + caption
        + (reason.isEmpty ? "" : "; motivo: \(reason)")
    },
    recordMoved: { name, caption, before in
      name.one.capitalizedFirst + (name.isFeminine ? " movida" : " movido") + ": " + caption
        + (before.map { ", antes de «\($0)»" } ?? ", al final")
    },
    actaFrozen: { "El acta N.º \($0) pasó a firma, con fecha \($1)" },
    struckFolio: { "Se tachó el folio \($0)" },
    unstruckFolio: { "Se rehízo: queda sin efecto la tacha del folio \($0)" })
}
