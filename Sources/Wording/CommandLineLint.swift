import Dialogue

/// What `revisar` writes around the findings, in one language.
public struct CommandLineLint: Sendable {
  public let counters: String
  public let agreements: String
  public let withDeadline: String
  public let withResponsible: String
  public let withVerifier: String
  public let withFollowUp: String
  public let agenda: String
  public let yesOrNo: @Sendable (Bool) -> String
  /// «5 de 7».
  public let tally: @Sendable (Tally) -> String
  /// Heading of the findings that belong to no agreement.
  public let ofMesa: String
  /// Heading of the findings of the agreement that comes as the `number`-th in the acta.
  public let ofAgreement: @Sendable (_ number: Int, _ text: String) -> String
  public let commitment: String
  public let why: String
  public let how: String
  /// The last line: how many findings block, warn and are waived.
  public let sum: @Sendable (_ blocking: Int, _ warning: Int, _ waived: Int) -> String

  /// The texts in `language`.
  public static func of(_ language: Language) -> CommandLineLint {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension CommandLineLint {
  static let spanish = CommandLineLint(
    counters: "Acuerdos de la mesa", agreements: "Acuerdos", withDeadline: "Con plazo",
    withResponsible: "Con responsable", withVerifier: "Con quien verifique",
    withFollowUp: "Con seguimiento", agenda: "Agenda",
    yesOrNo: { $0 ? "sí" : "no" },
    tally: { "\($0.done) de \($0.total)" },
    ofMesa: "La mesa",
    ofAgreement: { "Acuerdo \($0): «\($1)»" },
    commitment: "Compromiso", why: "Por qué", how: "Cómo",
    sum: { blocking, warning, waived in
      let verdict =
        switch blocking {
        case 0: "Nada impide firmar"
        case 1: "1 falta impide firmar"
        default: "\(blocking) faltas impiden firmar"
        }
      return "\(verdict); advertencias: \(warning); dispensas: \(waived)."
    })

  static let english = CommandLineLint(
    counters: "Agreements of the mesa", agreements: "Agreements", withDeadline: "With deadline",
    withResponsible: "With somebody responsible", withVerifier: "With verifier",
    withFollowUp: "With follow-up", agenda: "Agenda",
    yesOrNo: { $0 ? "yes" : "no" },
    tally: { "\($0.done) of \($0.total)" },
    ofMesa: "The mesa",
    ofAgreement: { "Agreement \($0): “\($1)”" },
    commitment: "Commitment", why: "Why", how: "How",
    sum: { blocking, warning, waived in
      let verdict =
        switch blocking {
        case 0: "Nothing blocks the signing"
        case 1: "1 finding blocks the signing"
        default: "\(blocking) findings block the signing"
        }
      return "\(verdict); warnings: \(warning); waived: \(waived)."
    })
}
