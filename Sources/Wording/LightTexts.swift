import Dialogue

/// The words of the traffic light, on the screens and in what `vencimientos` writes.
public struct LightTexts: Sendable {
  /// A colour as a word.
  public let light: @Sendable (TrafficLight) -> String
  public let reason: @Sendable (LightReason) -> String
  /// Days that are left until the due day; negative after it.
  public let days: @Sendable (Int) -> String
  public let state: @Sendable (CommitmentState) -> String

  /// The words in `language`.
  public static func of(_ language: Language) -> LightTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// «rojo (vencido), 3 días de retraso».
  ///
  /// - Parameter days: days until the due day; `nil` where there is none.
  public func sentence(_ reason: LightReason, days: Int?) -> String {
    "\(light(reason.light)) (\(self.reason(reason)))" + tail(reason, days)
  }

  /// «vencido, 3 días de retraso».
  public func short(_ reason: LightReason, days: Int?) -> String {
    self.reason(reason) + tail(reason, days)
  }

  private func tail(_ reason: LightReason, _ days: Int?) -> String {
    guard let days, reason != .dueToday else { return "" }
    return ", " + self.days(days)
  }
}

extension LightTexts {
  static let spanish = LightTexts(
    light: { light in
      switch light {
      case .grey: "gris"
      case .green: "verde"
      case .amber: "ámbar"
      case .red: "rojo"
      }
    },
    reason: { reason in
      switch reason {
      case .noDeadline: "sin plazo"
      case .awaitingPublication: "espera la publicación de la norma"
      case .onTime: "en plazo"
      case .fulfilled: "cumplido"
      case .awaitingVerification: "cumplido según lo informado, sin verificar"
      case .dueSoon: "por vencer"
      case .dueToday: "vence hoy"
      case .warned: "con alerta temprana"
      case .overdue: "vencido"
      case .breached: "incumplido"
      }
    },
    days: { days in
      switch days {
      case 1: "falta 1 día"
      case 0: "vence hoy"
      case -1: "1 día de retraso"
      case ..<0: "\(-days) días de retraso"
      default: "faltan \(days) días"
      }
    },
    state: { state in
      switch state {
      case .notStarted: "por iniciar"
      case .underway: "en proceso"
      case .fulfilled: "cumplido"
      case .breached: "incumplido"
      case .rescheduled: "reprogramado"
      }
    })

  static let english = LightTexts(
    light: { light in
      switch light {
      case .grey: "grey"
      case .green: "green"
      case .amber: "amber"
      case .red: "red"
      }
    },
    reason: { reason in
      switch reason {
      case .noDeadline: "no deadline"
      case .awaitingPublication: "awaits the publication of the norm"
      case .onTime: "in time"
      case .fulfilled: "fulfilled"
      case .awaitingVerification: "reported as fulfilled, not verified"
      case .dueSoon: "due soon"
      case .dueToday: "due today"
      case .warned: "with an early warning"
      case .overdue: "overdue"
      case .breached: "breached"
      }
    },
    days: { days in
      switch days {
      case 1: "1 day left"
      case 0: "due today"
      case -1: "1 day late"
      case ..<0: "\(-days) days late"
      default: "\(days) days left"
      }
    },
    state: { state in
      switch state {
      case .notStarted: "not started"
      case .underway: "under way"
      case .fulfilled: "fulfilled"
      case .breached: "breached"
      case .rescheduled: "rescheduled"
      }
    })
}
