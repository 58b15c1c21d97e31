/// What the documents are called where one is chosen.
public enum DocumentNames {
  public static let acta: Phrase = Phrase("Acta", "Acta")
  public static let attendance: Phrase = Phrase(
    "Lista de asistencia de la sesión", "Attendance list of the session")
  public static let accreditation: Phrase = Phrase("Lista de acreditados", "List of the accredited")
  public static let commitments: Phrase = Phrase("Cuadro de compromisos", "Table of commitments")
  public static let accessions: Phrase = Phrase(
    "Constancia de adhesiones y negativas",
    "Record of accessions and refusals to sign")
  public static let consultation: Phrase = Phrase(
    "Copia para consultar a las bases", "Copy to consult the bases")
  public static let bulletin: Phrase = Phrase(
    "Comunicado público de la sesión", "Public bulletin of the session")
  public static let report: Phrase = Phrase(
    "Informe a la sede, de la fase previa", "Report to headquarters, before a dialogue")
  public static let appeal: Phrase = Phrase(
    "Llamado público a la calma y al diálogo", "Public appeal to calm and dialogue")
  public static let verification: Phrase = Phrase(
    "Constancia de una verificación", "Record of a verification")
  public static let letter: Phrase = Phrase(
    "Carta de alerta o por incumplimiento", "Letter of alert or about a breach")
  public static let normLetter: Phrase = Phrase(
    "Carta sobre una norma por emitir", "Letter about a norm to issue")
  public static let workingPaper: Phrase = Phrase(
    "Ayuda memoria de buenos oficios o de observación",
    "Working paper of good offices or of an observer")
  public static let custodyCard: Phrase = Phrase(
    "Tarjeta en blanco de una persona detenida", "Blank card of somebody held")
  public static let careCard: Phrase = Phrase(
    "Tarjeta en blanco de una persona herida", "Blank card of somebody wounded")
  public static let sessionFolder: Phrase = Phrase(
    "Carpeta de papel de una sesión", "Paper folder of a session")
  public static let nameCards: Phrase = Phrase(
    "Tarjetas de mesa con número y nombre", "Table cards with number and name")
  public static let rights: Phrase = Phrase(
    "Resumen de la vigilancia de derechos", "Summary of the watch over rights")
}
