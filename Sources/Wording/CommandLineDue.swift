import Dialogue

/// What `vencimientos` writes, in one language.
public struct CommandLineDue: Sendable {
  /// Heads of the columns and labels of the lines.
  public struct Labels: Sendable {
    public let due: String
    public let days: String
    public let light: String
    public let state: String
    public let mesa: String
    public let name: String
    public let kind: String
    public let what: String
    public let agreement: String
    public let responsible: String
  }

  public let labels: Labels
  /// A colour as a word.
  public let light: @Sendable (TrafficLight) -> String
  public let reason: @Sendable (LightReason) -> String
  /// Days that are left until the due day; negative after it.
  public let days: @Sendable (Int) -> String
  /// In the place of a day, where none can be known yet.
  public let noDay: String
  public let nobody: String
  public let nothing: String
  /// «Semáforo al 22.11.2026»: what a calendar shows is as old as the file.
  public let lightOn: @Sendable (_ date: String) -> String

  /// The texts in `language`.
  public static func of(_ language: Language) -> CommandLineDue {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// «rojo (vencido), 3 días de retraso».
  ///
  /// - Parameter days: days until the due day; `nil` where there is none.
  public func sentence(_ reason: LightReason, days: Int?) -> String {
    let text = "\(light(reason.light)) (\(self.reason(reason)))"
    guard let days, reason != .dueToday else { return text }
    return text + ", " + self.days(days)
  }
}

extension CommandLineDue {
  static let spanish = CommandLineDue(
    labels: .init(
      due: "Vence", days: "Días", light: "Semáforo", state: "Estado", mesa: "Mesa",
      name: "Nombre", kind: "Tipo", what: "Qué", agreement: "Acuerdo",
      responsible: "Responsable"),
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
    noDay: "sin día", nobody: "sin responsable", nothing: "No hay nada por vencer.",
    lightOn: { "Semáforo al \($0)" })

  static let english = CommandLineDue(
    labels: .init(
      due: "Due", days: "Days", light: "Light", state: "State", mesa: "Mesa", name: "Name",
      kind: "Kind", what: "What", agreement: "Agreement", responsible: "Responsible"),
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
    noDay: "no day", nobody: "nobody responsible", nothing: "Nothing falls due.",
    lightOn: { "Light on \($0)" })
}
