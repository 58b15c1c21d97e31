import Dialogue
import Documents
import Registry

/// The table of outlets: whatever shows what stands in a book has a row here.
///
/// The test of privacy walks it, with a mark in every text.
extension Outlet {
  static let all: [Outlet] = lists + documents + data

  private static let lists: [Outlet] = [
    Outlet("lista", formats: forms, for: .parties),
    // Each mark begins so.
    Outlet("buscar", "xq", formats: forms, for: .parties),
    Outlet("buscar", "xq", "--todo", formats: forms, for: .mediator),
    Outlet("ver", mesa, formats: forms, for: .mediator),
    Outlet("ver", mesa, "--todo", formats: forms, for: .mediator),
    Outlet("verificar", mesa, formats: forms, for: .mediator),
    Outlet("revisar", mesa, formats: forms, for: .parties),
  ]

  private static let documents: [Outlet] =
    [
      Outlet("acta", mesa, formats: documentForms, for: DocumentRow.acta.audience),
      Outlet("comunicado", mesa, formats: documentForms, for: DocumentKind.bulletin.row.audience),
    ]
    + DocumentKind.allCases.map {
      Outlet("documento", mesa, $0.rawValue, formats: documentForms, for: $0.row.audience)
    }
    + RightsRecipient.allCases.map {
      Outlet(
        "documento", mesa, DocumentKind.rights.rawValue, "--para", $0.word, formats: documentForms,
        for: DocumentKind.rights.row.audience)
    }

  private static let data: [Outlet] = [
    Outlet(
      "vencimientos", mesa, formats: DueFormat.allCases.map(\.rawValue), for: .parties),
    Outlet("turnos", mesa, formats: TurnsFormat.allCases.map(\.rawValue), for: .mediator),
    Outlet("proyectar", mesa, formats: ProjectionFormat.allCases.map(\.rawValue), for: .parties),
    Outlet("informe", formats: ReportFormat.allCases.map(\.rawValue), for: .parties),
    Outlet(file: "indice.sqlite", for: .parties),
    Outlet(file: SearchIndex.name, for: .parties),
  ]

  private static let forms: [String] = OutputFormat.allCases.map(\.rawValue)
  private static let documentForms: [String] = DocumentFormat.allCases.map(\.rawValue)

  /// Orders that tell nothing of a book beyond how it is called, what was just written in it and where
  /// it lies, or that open the screens, which are the mediator's own.
  static let silentSubcommands: [String] = [
    "demo", "nueva", "abrir", "aplicar", "anotar", "importar", "llevar", "traer", "temas",
    "plantillas", "completar", "manual", "ayuda",
  ]
}
