/// What the documents are called where one is chosen.
public enum DocumentNames {
  public static let acta: Phrase = Phrase("Acta", "Acta")
  public static let attendance: Phrase = Phrase(
    "Lista de asistencia de la sesión", "Attendance list of the session")
  public static let accreditation: Phrase = Phrase("Lista de acreditados", "List of the accredited")
  public static let commitments: Phrase = Phrase("Cuadro de compromisos", "Table of commitments")
  public static let accessions: Phrase = Phrase(
    "Constancia de adhesión a un acta", "Record of joining an acta")
  public static let bulletin: Phrase = Phrase(
    "Comunicado público de la sesión", "Public bulletin of the session")
  public static let rights: Phrase = Phrase(
    "Resumen de la vigilancia de derechos", "Summary of the watch over rights")
}
