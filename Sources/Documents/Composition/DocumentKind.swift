/// The documents besides the acta.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// Of a session: who came and who did not.
  case attendance = "asistencia"
  case accreditation = "acreditados"
  case commitments = "compromisos"
  /// Who joined an acta after it went to signature.
  case accessions = "adhesiones"
  /// What the mediator tells the public of a session.
  case bulletin = "comunicado"
  /// For the prosecutor (norm 10).
  case rights = "derechos"
}
