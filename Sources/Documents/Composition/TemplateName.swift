import Dialogue
import Wording

/// The templates that the program brings along; an institution's own has the same name.
public enum TemplateName: String, CaseIterable, Sendable {
  case dialogueActa = "acta-dialogo"
  case conciliationActa = "acta-conciliacion"
  case consultationActa = "acta-consulta"
  case attendance = "asistencia"
  case accreditation = "acreditados"
  case commitments = "compromisos"
  case accessions = "adhesiones"
  case consultation = "consulta"
  case bulletin = "comunicado"
  case rights = "derechos"
  case report = "informe"
  case appeal = "llamado"
  case verification = "constancia"
  case alertLetter = "carta-alerta"
  case breachLetter = "carta-incumplimiento"
  case normLetter = "carta-norma"
  case workingPaper = "ayuda-memoria"
  /// Of no mesa: of all cases at a cut-off date.
  case dialogueReport = "reporte"
  case custodyCard = "tarjeta-detenido"
  case careCard = "tarjeta-herido"
  case sessionFolder = "carpeta"
  case nameCards = "tarjetas"

  /// The template of an acta by its form, of ``Dialogue/CodeList/actaForm``.
  public static func acta(_ form: Code) -> TemplateName {
    form == .conciliationForm
      ? .conciliationActa : form == .consultationForm ? .consultationActa : .dialogueActa
  }

  /// «asistencia.plantilla».
  public var file: String { rawValue + ".plantilla" }

  /// Where it lies in the content of the program: `templates/es/asistencia.plantilla`.
  public func path(in language: Language) -> String {
    "templates/\(language.rawValue)/\(file)"
  }
}
