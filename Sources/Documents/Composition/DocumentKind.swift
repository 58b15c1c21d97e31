/// The documents besides the acta.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// Of a session: who came and who did not.
  case attendance = "asistencia"
  case accreditation = "acreditados"
  case commitments = "compromisos"
  /// What the mediator tells the public of a session.
  case bulletin = "comunicado"
  /// For the prosecutor (norm 10).
  case rights = "derechos"
}
