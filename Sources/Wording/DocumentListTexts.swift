import Dialogue

/// The words of the lists of attendance, of accreditation and of commitments.
public struct DocumentListTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Lista de asistencia, sesión 3».
  public func attendance(_ session: Int) -> String {
    say("Lista de asistencia, sesión \(session)", "Attendance list, session \(session)")
  }
  public var accreditation: String { say("Lista de acreditados", "List of accredited delegates") }
  public var commitments: String { say("Cuadro de compromisos", "Table of commitments") }
  public func standing(_ standing: AccreditationStanding) -> String {
    switch standing {
    case .accredited: say("acreditado", "accredited")
    case .provisional: say("por regularizar", "to be put in order")
    case .pending: say("pendiente", "pending")
    case .observed: say("OBSERVADO", "OBSERVED")
    case .expired: say("VENCIDO", "EXPIRED")
    }
  }
  public var nobody: String { say("Sin representantes inscritos.", "No delegates registered.") }
  /// «Firmado por»; «Alcance y vencimiento».
  public func signedBy(_ name: String, _ authority: String) -> String {
    say(
      name.isEmpty ? "" : "Firma: \(name)" + (authority.isEmpty ? "" : ", \(authority)"),
      name.isEmpty ? "" : "Signed by \(name)" + (authority.isEmpty ? "" : ", \(authority)"))
  }
  public var scopeAndExpiry: String { say("Alcance y vencimiento", "Scope and expiry") }
  public func expires(_ date: String) -> String { say("Vence el \(date)", "Expires on \(date)") }
  public func state(_ state: CommitmentState) -> String {
    switch state {
    case .notStarted: say("por iniciar", "not started")
    case .underway: say("en proceso", "under way")
    case .fulfilled: say("cumplido", "fulfilled")
    case .breached: say("incumplido", "breached")
    case .rescheduled: say("reprogramado", "rescheduled")
    }
  }
  /// An agreement that no acta holds yet.
  public var withoutActa: String { say("Sin acta", "No acta") }
  /// «Acta N.º 4, levantada por la PCM, del 3 de mayo de 2027».
  public func obtained(_ title: String, _ issuer: String, _ date: String) -> String {
    let name = title.isEmpty ? say("Acta", "Acta") : title
    return say(
      "\(name), levantada por \(issuer), del \(date)", "\(name), drawn up by \(issuer), of \(date)")
  }
  /// Before words that are to take the place of those of an acta.
  ///
  /// - Parameter awaited: the acta with the new words, where it was taken to signature.
  public func inRevision(_ awaited: String?, _ acta: String) -> String {
    let what = awaited.map { say("\($0), por firmar", "\($0), not signed yet") }
    return say(
      "\(what ?? "Borrador") en lugar de: \(acta), que rige con las palabras que se firmaron",
      "\(what ?? "Draft") in place of: \(acta), which holds with the words that were signed")
  }
  /// Of those who are to do it, who is not bound.
  public func notBound(_ parties: [String]) -> String {
    let who = parties.joined(separator: "; ")
    return say("No obliga a: \(who)", "Does not bind: \(who)")
  }
  /// The own time of who was bound after another.
  ///
  /// - Parameter day: how a day is written.
  public func laterBound(_ later: PublicLaterBound, _ day: (CalendarDate) -> String) -> String {
    let party = later.party
    switch later.term {
    case .until(let due):
      return say(
        "Para \(party), que se obligó después: \(day(due))",
        "For \(party), bound later: \(day(due))")
    case .lapsed:
      return say(
        "\(party) se obligó cuando el plazo ya había pasado",
        "\(party) was bound when the day had gone by")
    case .recurring:
      return say(
        "A \(party) le obliga desde el \(day(later.since))",
        "Binds \(party) since \(day(later.since))")
    case .same: return ""
    }
  }
  public func withReservations(_ parties: [String]) -> String {
    let who = parties.joined(separator: "; ")
    return say("Con reservas de: \(who)", "With reservations by: \(who)")
  }
  /// The same, with the words of each.
  public func reservation(_ party: String, _ words: String) -> String {
    words.isEmpty ? party : "\(party): «\(words)»"
  }
  public func published(_ day: String) -> String {
    say("Publicada el \(day)", "Published on \(day)")
  }
  /// «reprogramado; antes: 3 de mayo de 2027».
  public func before(_ date: String) -> String { say("antes: \(date)", "before: \(date)") }
  /// Who verifies, and under that who follows up.
  public var followUp: String { say("Seguimiento", "Follow-up") }
  public var stateAndLight: String { say("Estado y semáforo", "State and light") }
}
