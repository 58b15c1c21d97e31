/// The documents besides the acta.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// Of a session: who came and who did not.
  case attendance = "asistencia"
  case accreditation = "acreditados"
  case commitments = "compromisos"
  /// Who joined an acta after it went to signature.
  case accessions = "adhesiones"
  /// What a party carries to its bases, before it is signed.
  case consultation = "consulta"
  /// What the mediator tells the public of a session.
  case bulletin = "comunicado"
  /// For the prosecutor (norm 10) or another who watches over people.
  case rights = "derechos"
  /// To one's own institution, before a dialogue.
  case report = "informe"
  /// Through the media.
  case appeal = "llamado"
  /// Of a verification, to all parties.
  case verification = "constancia"
  /// To whoever is to meet a commitment, before its day or after it.
  case letter = "carta"
  /// To the body that is to issue a norm.
  case normLetter = "carta-norma"
  /// Of good offices or of an observer: no acta.
  case workingPaper = "ayuda-memoria"
  /// To fill in by hand, of somebody held.
  case custodyCard = "tarjeta-detenido"
  /// The same of somebody wounded.
  case careCard = "tarjeta-herido"
  /// The papers of a session in a place without power.
  case sessionFolder = "carpeta"
  /// To stand before each person at the table.
  case nameCards = "tarjetas"
}
