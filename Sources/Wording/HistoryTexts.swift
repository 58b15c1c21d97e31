import Dialogue

/// What a folio says, and what differs between two states, as one line of prose.
public struct HistoryTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  func mesaOpened(_ name: String) -> String {
    say("Se abrió la mesa «\(name)»", "The mesa “\(name)” was opened")
  }
  func caseFileRevised(_ fields: [String]) -> String {
    say(
      "Ficha del caso: " + fields.joined(separator: "; "),
      "Case file: " + fields.joined(separator: "; "))
  }
  /// Fields of which it was said that they stand as they stood.
  func unchanged(_ fields: [String]) -> String {
    let all = fields.joined(separator: ", ")
    return say("sin cambios: \(all)", "unchanged: \(all)")
  }
  /// What became of one field.
  func change(_ change: FieldChange) -> String {
    switch (change.from, change.to) {
    case (let from?, let to?):
      say("\(change.label): de «\(from)» a «\(to)»", "\(change.label): from “\(from)” to “\(to)”")
    case (nil, let to?): say("\(change.label): «\(to)»", "\(change.label): “\(to)”")
    case (let from?, nil):
      say("\(change.label): se borró «\(from)»", "\(change.label): “\(from)” was cleared")
    case (nil, nil): change.label
    }
  }
  func circumstance(_ name: String, _ present: Bool) -> String {
    present
      ? say("Se presentó: \(name)", "Now present: \(name)")
      : say("Ya no se presenta: \(name)", "No longer present: \(name)")
  }
  func partyAdded(_ name: String) -> String {
    say("Parte agregada: \(name)", "Party added: \(name)")
  }
  func partyRemoved(_ name: String) -> String {
    say("Parte retirada: \(name)", "Party taken off: \(name)")
  }
  func partyRevised(_ name: String, _ fields: [String]) -> String {
    say(
      (["Parte corregida: \(name)"] + fields).joined(separator: "; "),
      (["Party corrected: \(name)"] + fields).joined(separator: "; "))
  }
  func phase(_ name: String, _ open: Int, _ reason: String) -> String {
    say(
      "Se pasó a «\(name)»"
        + (open > 0 ? " con \(open) \(open == 1 ? "ítem abierto" : "ítems abiertos")" : "")
        + (reason.isEmpty ? "" : ": \(reason)"),
      "Went on to “\(name)”"
        + (open > 0 ? " with \(open) \(open == 1 ? "item" : "items") open" : "")
        + (reason.isEmpty ? "" : ": \(reason)"))
  }
  func item(_ title: String, _ mark: String, _ reason: String) -> String {
    "\(title): \(mark)" + (reason.isEmpty ? "" : " (\(reason))")
  }
  func itemChanged(_ title: String, _ from: String, _ to: String) -> String {
    say("\(title): de \(from) a \(to)", "\(title): from \(from) to \(to)")
  }
  func note(_ text: String, _ item: String?, of speaker: String? = nil) -> String {
    let of = speaker.map { say(" de \($0)", " of \($0)") } ?? ""
    return say(
      (item.map { "Nota sobre «\($0)»: " } ?? "Nota\(of): ") + text,
      (item.map { "Note on “\($0)”: " } ?? "Note\(of): ") + text)
  }
  func noteSorted(_ number: Int, _ kind: String) -> String {
    say("Nota \(number): \(kind)", "Note \(number): \(kind)")
  }
  func noteAttributed(_ number: Int, _ speaker: String?) -> String {
    let who = speaker ?? say("no se sabe quién", "nobody knows who")
    return say("Nota \(number), lo dijo: \(who)", "Note \(number), said by: \(who)")
  }
  func noteChanged(_ text: String, _ kind: String) -> String {
    say("Nota clasificada (\(kind)): \(text)", "Note sorted (\(kind)): \(text)")
  }
  func noteJoined(_ number: Int, to other: Int) -> String {
    say("Nota \(number) unida a la \(other)", "Note \(number) joined to \(other)")
  }
  func noteStruck(number: Int) -> String {
    say("Nota \(number) tachada", "Note \(number) struck out")
  }
  func noteStruck(_ text: String) -> String {
    say("Nota tachada: \(text)", "Note struck out: \(text)")
  }
  func sessionOpened(
    _ number: Int, _ date: String, _ place: String, _ fields: [String]
  ) -> String {
    let others = ([date + (place.isEmpty ? "" : ", \(place)")] + fields).joined(separator: "; ")
    return say("Sesión \(number) abierta: \(others)", "Session \(number) opened: \(others)")
  }
  func sessionRevised(_ number: Int, _ fields: [String], _ reason: String) -> String {
    say(
      "Sesión \(number) corregida: " + fields.joined(separator: "; ")
        + (reason.isEmpty ? "" : "; motivo: \(reason)"),
      "Session \(number) corrected: " + fields.joined(separator: "; ")
        + (reason.isEmpty ? "" : "; reason: \(reason)"))
  }
  func sessionClosed(_ number: Int) -> String {
    say("Sesión \(number) cerrada", "Session \(number) closed")
  }
  func sessionReopened(_ number: Int) -> String {
    say(
      "Sesión \(number) reabierta: se tachó su cierre",
      "Session \(number) reopened: its closing was struck out")
  }
  func sessionStruck(_ number: Int) -> String {
    say("Apertura de la sesión \(number), tachada", "Opening of session \(number), struck out")
  }
  func attendance(_ name: String, _ presence: Presence, _ session: Int) -> String {
    let (from, until) = (presence.from?.description, presence.until?.description)
    return say(
      "Sesión \(session): \(name), " + (presence.isPresent ? "presente" : "ausente")
        + (from.map { " desde las \($0)" } ?? "") + (until.map { " hasta las \($0)" } ?? ""),
      "Session \(session): \(name), " + (presence.isPresent ? "present" : "absent")
        + (from.map { " from \($0)" } ?? "") + (until.map { " until \($0)" } ?? ""))
  }
  func attendanceRemoved(_ name: String, _ session: Int) -> String {
    say(
      "Sesión \(session): \(name) ya no está en la lista",
      "Session \(session): \(name) is off the list")
  }
  func attendanceTotal(_ session: Int, _ present: Int, _ total: Int) -> String {
    say(
      "Sesión \(session): asistencia de \(present) de \(total)",
      "Session \(session): \(present) of \(total) attended")
  }
  func recordAdded(_ name: KindName, _ caption: String) -> String {
    say(
      name.one.capitalizedFirst + (name.isFeminine ? " agregada" : " agregado") + ": " + caption,
      "\(name.one.capitalizedFirst) added: \(caption)")
  }
  func recordRevised(_ name: KindName, _ caption: String, _ fields: [String]) -> String {
    let corrected = say(name.isFeminine ? "corregida" : "corregido", "corrected")
    return (["\(name.one.capitalizedFirst) \(corrected): \(caption)"] + fields)
      .joined(separator: "; ")
  }
  func recordStruck(_ name: KindName, _ caption: String, _ reason: String) -> String {
    say(
      name.one.capitalizedFirst + (name.isFeminine ? " tachada" : " tachado") + ": " + caption
        + (reason.isEmpty ? "" : "; motivo: \(reason)"),
      "\(name.one.capitalizedFirst) struck out: \(caption)"
        + (reason.isEmpty ? "" : "; reason: \(reason)"))
  }
  func recordMoved(_ name: KindName, _ caption: String, _ before: String?) -> String {
    say(
      name.one.capitalizedFirst + (name.isFeminine ? " movida" : " movido") + ": " + caption
        + (before.map { ", antes de «\($0)»" } ?? ", al final"),
      "\(name.one.capitalizedFirst) moved: \(caption)"
        + (before.map { ", before “\($0)”" } ?? ", to the end"))
  }
  func actaFrozen(_ number: Int, _ date: String) -> String {
    say(
      "El acta N.º \(number) pasó a firma, con fecha \(date)",
      "Acta No. \(number) went to signature, dated \(date)")
  }
  func struckFolio(_ folio: Int) -> String {
    say("Se tachó el folio \(folio)", "Folio \(folio) was struck out")
  }
  func unstruckFolio(_ folio: Int) -> String {
    say(
      "Se rehízo: queda sin efecto la tacha del folio \(folio)",
      "Redone: the strike of folio \(folio) has no effect")
  }
}
