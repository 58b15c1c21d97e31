import Dialogue

/// The words of the traffic light, on the screens and in what `vencimientos` writes.
public struct LightTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// A colour as a word.
  public func light(_ light: TrafficLight) -> String {
    switch light {
    case .grey: say("gris", "grey")
    case .green: say("verde", "green")
    case .amber: say("ámbar", "amber")
    case .red: say("rojo", "red")
    }
  }
  public func reason(_ reason: LightReason) -> String {
    switch reason {
    case .unsigned: say("no firmado todavía", "not signed yet")
    case .inConsultation: say("en consulta", "in consultation")
    case .rejected: say("rechazado por las bases", "rejected by the bases")
    case .withoutCopy: say("falta la copia del acta", "the copy of the acta is missing")
    case .inRevision:
      say("se redacta de nuevo: rige el acta firmada", "being rewritten: the signed acta holds")
    case .noDeadline: say("sin plazo", "no deadline")
    case .awaitingPublication:
      say("espera la publicación de la norma", "awaits the publication of the norm")
    case .lapsed:
      say(
        "el plazo pasó antes de que obligara: acuerden otro",
        "its day passed before it bound: agree on another")
    case .onTime: say("en plazo", "in time")
    case .fulfilled: say("cumplido", "fulfilled")
    case .fulfilledLate:
      say("consta cumplido después de su plazo", "shown as fulfilled after its deadline")
    case .awaitingVerification:
      say("cumplido según lo informado, sin verificar", "reported as fulfilled, not verified")
    case .unverifiedPeriods:
      say("hay períodos pasados sin verificar", "past periods are not verified")
    case .dueSoon: say("por vencer", "due soon")
    case .dueToday: say("vence hoy", "due today")
    case .warned: say("con alerta temprana", "with an early warning")
    case .overdue: say("vencido", "overdue")
    case .breached: say("incumplido", "breached")
    }
  }
  /// Days that are left until the due day; negative after it.
  public func days(_ days: Int) -> String {
    switch days {
    case 1: say("falta 1 día", "1 day left")
    case 0: say("vence hoy", "due today")
    case -1: say("1 día de retraso", "1 day late")
    case ..<0: say("\(-days) días de retraso", "\(-days) days late")
    default: say("faltan \(days) días", "\(days) days left")
    }
  }
  /// «se pide pasar al 15.01.2027: falta el acuerdo de X»
  public func asked(_ day: String, _ parties: [String]) -> String {
    let names = parties.joined(separator: ", ")
    return say(
      "se pide pasar al \(day): falta el acuerdo de \(names)",
      "asks to move to \(day): not agreed to by \(names)")
  }
  public func state(_ state: CommitmentState) -> String {
    switch state {
    case .notStarted: say("por iniciar", "not started")
    case .underway: say("en proceso", "under way")
    case .fulfilled: say("cumplido", "fulfilled")
    case .breached: say("incumplido", "breached")
    case .rescheduled: say("reprogramado", "rescheduled")
    }
  }

  /// What is said of it besides what was found.
  public func told(_ state: CommitmentState) -> String {
    say(
      "según lo informado después, \(self.state(state)), sin verificar",
      "as reported later, \(self.state(state)), not verified")
  }

  /// «período: 01.10.2026 a 31.10.2026»
  public func period(_ span: String) -> String { say("período: \(span)", "period: \(span)") }

  /// «rojo (vencido), 3 días de retraso»; what does not bind has no colour.
  ///
  /// - Parameter days: days until the due day; `nil` where there is none.
  public func sentence(_ reason: LightReason, days: Int?) -> String {
    guard let light = reason.light else { return self.reason(reason) }
    return "\(self.light(light)) (\(self.reason(reason)))" + tail(reason, days)
  }

  /// «vencido, 3 días de retraso».
  public func short(_ reason: LightReason, days: Int?) -> String {
    self.reason(reason) + tail(reason, days)
  }

  private func tail(_ reason: LightReason, _ days: Int?) -> String {
    guard let days, reason != .dueToday, reason != .awaitingVerification,
      reason != .unverifiedPeriods
    else { return "" }
    return ", " + self.days(days)
  }
}
