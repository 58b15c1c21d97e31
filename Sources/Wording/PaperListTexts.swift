import Dialogue

/// The words of the lists of attendance, of accreditation and of commitments.
public struct PaperListTexts: Sendable {
  /// «Lista de asistencia, sesión 3».
  public let attendance: @Sendable (_ session: Int) -> String
  public let accreditation: String
  public let commitments: String
  public let standing: @Sendable (AccreditationStanding) -> String
  public let nobody: String
  /// «Firmado por»; «Alcance y vencimiento».
  public let signedBy: @Sendable (_ name: String, _ authority: String) -> String
  public let scopeAndExpiry: String
  public let expires: @Sendable (_ date: String) -> String
  public let state: @Sendable (CommitmentState) -> String
  /// An agreement that no acta holds yet.
  public let withoutActa: String
  /// «reprogramado; antes: 3 de mayo de 2027».
  public let before: @Sendable (_ date: String) -> String
  /// Who verifies, and under that who follows up.
  public let followUp: String
  public let stateAndLight: String

  static let spanish = PaperListTexts(
    attendance: { "Lista de asistencia, sesión \($0)" },
    accreditation: "Lista de acreditados", commitments: "Cuadro de compromisos",
    standing: { standing in
      switch standing {
      case .accredited: "acreditado"
      case .pending: "pendiente"
      case .observed: "OBSERVADO"
      case .expired: "VENCIDO"
      }
    },
    nobody: "Sin representantes inscritos.",
    signedBy: { name, authority in
      name.isEmpty ? "" : "Firma: \(name)" + (authority.isEmpty ? "" : ", \(authority)")
    },
    scopeAndExpiry: "Alcance y vencimiento", expires: { "Vence el \($0)" },
    state: { state in
      switch state {
      case .notStarted: "por iniciar"
      case .underway: "en proceso"
      case .fulfilled: "cumplido"
      case .breached: "incumplido"
      case .rescheduled: "reprogramado"
      }
    },
    withoutActa: "Sin acta", before: { "antes: \($0)" }, followUp: "Seguimiento",
    stateAndLight: "Estado y semáforo")

  static let english = PaperListTexts(
    attendance: { "Attendance list, session \($0)" },
    accreditation: "List of accredited delegates", commitments: "Table of commitments",
    standing: { standing in
      switch standing {
      case .accredited: "accredited"
      case .pending: "pending"
      case .observed: "OBSERVED"
      case .expired: "EXPIRED"
      }
    },
    nobody: "No delegates registered.",
    signedBy: { name, authority in
      name.isEmpty ? "" : "Signed by \(name)" + (authority.isEmpty ? "" : ", \(authority)")
    },
    scopeAndExpiry: "Scope and expiry", expires: { "Expires on \($0)" },
    state: { state in
      switch state {
      case .notStarted: "not started"
      case .underway: "under way"
      case .fulfilled: "fulfilled"
      case .breached: "breached"
      case .rescheduled: "rescheduled"
      }
    },
    withoutActa: "No acta", before: { "before: \($0)" },
    followUp: "Follow-up", stateAndLight: "State and light")
}
