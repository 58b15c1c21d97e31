import Dialogue

extension LintTexts {
  public static let spanish = LintTexts(
    text: { spanishText($0) },
    severity: { spanishSeverity($0) },
    waived: "dispensado",
    ofParty: { "Parte: \($0)." },
    atWords: { "«\($0)»." })

  private static func spanishSeverity(_ severity: LintSeverity) -> String {
    switch severity {
    case .blocks: "impide firmar"
    case .warns: "advierte"
    }
  }

  private static func spanishText(_ rule: LintRule) -> LintText {
    switch rule {
    case .missingAgenda: missingAgenda
    case .noCommitment: noCommitment
    case .missingResponsible: missingResponsible
    case .responsibleUnidentified: responsibleUnidentified
    case .responsibleNotAccredited: responsibleNotAccredited
    case .missingDeadline: missingDeadline
    case .pastDeadline: pastDeadline
    case .missingVerifier: missingVerifier
    case .missingFollowUp: missingFollowUp
    case .missingNorm: missingNorm
    case .vagueVerb: vagueVerb
    case .twoObligations: twoObligations
    case .missingAcceptance: missingAcceptance
    case .staleAcceptance: staleAcceptance
    case .objection: objection
    case .pendingConsultation: pendingConsultation
    case .notReadAloud: notReadAloud
    }
  }

  private static let missingAgenda = LintText(
    what: "La mesa no tiene agenda.",
    why: "Sin agenda nadie sabe qué se trató, y el acta se desconoce con facilidad.",
    how: "Escriba en la agenda los asuntos que la mesa trató.")

  private static let noCommitment = LintText(
    what: "El acuerdo no obliga a nadie a nada.",
    why: "Un acuerdo sin compromisos queda en declaración y no se puede exigir.",
    how: "Agregue al menos un compromiso: quién hará qué y para cuándo.")

  private static let missingResponsible = LintText(
    what: "Nadie figura como responsable.",
    why: "Lo que es tarea de todos no lo hace nadie.",
    how: "Pregunte en la sala quién se hace cargo y anote a la entidad y a la persona.")

  private static let responsibleUnidentified = LintText(
    what: "No se sabe qué persona responde.",
    why: "Si cambia el funcionario y nadie firmó por su cargo, el compromiso se queda sin dueño.",
    how: "Elija al representante que responde y complete su cargo o su DNI.")

  private static let responsibleNotAccredited = LintText(
    what: "Quien responde no tiene acreditación vigente.",
    why: "La entidad puede decir después que no la representaba.",
    how: "Pida el documento que acredita al representante o ponga a otro que ya lo tenga.")

  private static let missingDeadline = LintText(
    what: "No hay plazo.",
    why: "Sin plazo no hay incumplimiento posible, y tampoco cumplimiento.",
    how: "Acuerde una fecha, «inmediato» o un número de días desde la firma.")

  private static let pastDeadline = LintText(
    what: "El plazo vence antes de la firma.",
    why: "Nace incumplido, y eso desacredita todo el acuerdo.",
    how: "Corrija la fecha o acuerde otra con las partes.")

  private static let missingVerifier = LintText(
    what: "Nadie quedó encargado de verificar.",
    why: "Cada parte dirá si se cumplió según le convenga.",
    how: "Acuerde quién constatará el cumplimiento, mejor si no es el obligado.")

  private static let missingFollowUp = LintText(
    what: "Nadie quedó encargado del seguimiento.",
    why: "Nadie preguntará a tiempo y el plazo pasará en silencio.",
    how: "Acuerde quién recordará el plazo e informará a la mesa.")

  private static let missingNorm = LintText(
    what: "El texto habla de una norma que no está entre las normas por emitir.",
    why: "Una norma la emite una entidad concreta y tarda; si no se anota, nadie la tramita.",
    how: "Agregue la norma por emitir, su entidad y su plazo, o cite el número si ya existe.")

  private static let vagueVerb = LintText(
    what: "El texto no dice qué quedará hecho.",
    why: "De «evaluar» o «coordinar» nadie puede decir si se cumplió.",
    how: "Pregunte qué se verá el último día y escriba eso: un documento, una obra, una entrega.")

  private static let twoObligations = LintText(
    what: "El texto reúne dos obligaciones.",
    why: "Si se cumple una sola, las partes discutirán si se cumplió.",
    how: "Divídalo en dos compromisos, cada uno con su responsable y su plazo.")

  private static let missingAcceptance = LintText(
    what: "Falta saber si la parte acepta.",
    why: "Quien no fue preguntado no se siente obligado.",
    how: "Lea el texto en voz alta, pregunte y anote la respuesta con el idioma en que se leyó.")

  private static let staleAcceptance = LintText(
    what: "La parte aceptó un texto que después cambió.",
    why: "La aceptación vale solo para las palabras que se leyeron.",
    how: "Lea de nuevo el texto en voz alta y anote la respuesta.")

  private static let objection = LintText(
    what: "Hay una objeción.",
    why: "Un acuerdo que una parte o sus bases rechazan no se sostiene.",
    how: "Vuelva al asunto o deje el desacuerdo en el acta con sus razones.")

  private static let pendingConsultation = LintText(
    what: "Las bases todavía no responden.",
    why: "Firmar antes deja a los dirigentes solos ante su gente.",
    how: "Espere la respuesta en la fecha acordada o pregunte por ella antes de firmar.")

  private static let notReadAloud = LintText(
    what: "El texto aún no se leyó en voz alta.",
    why: "Quien no lee, o no lee en castellano, firmaría lo que no conoce.",
    how: "Léalo entero ante todas las partes y anote la fecha.")
}
