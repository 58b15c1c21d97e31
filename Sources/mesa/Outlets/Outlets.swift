import Dialogue
import Documents

/// The table of outlets: whatever shows what stands in a book has a row here.
///
/// The test of privacy walks it, with a mark in every text.
extension Outlet {
  static let all: [Outlet] = lists + papers + data

  private static let lists: [Outlet] = [
    Outlet("lista", formats: forms, for: .parties),
    Outlet("ver", mesa, formats: forms, for: .mediator),
    Outlet("verificar", mesa, formats: forms, for: .mediator),
    Outlet("revisar", mesa, formats: forms, for: .parties),
  ]

  private static let papers: [Outlet] =
    [
      Outlet("acta", mesa, formats: paperForms, for: PaperRow.acta.audience),
      Outlet("comunicado", mesa, formats: paperForms, for: ListPaper.bulletin.row.audience),
    ]
    + ListPaper.allCases.map {
      Outlet("documento", mesa, $0.rawValue, formats: paperForms, for: $0.row.audience)
    }

  private static let data: [Outlet] = [
    Outlet(
      "vencimientos", mesa, formats: DueFormat.allCases.map(\.rawValue), for: .parties),
    Outlet(file: "indice.sqlite", for: .parties),
  ]

  private static let forms: [String] = OutputFormat.allCases.map(\.rawValue)
  private static let paperForms: [String] = DocumentFormat.allCases.map(\.rawValue)

  /// Orders that tell nothing of a book beyond how it is called, what was just written in it and where
  /// it lies, or that open the screens, which are the mediator's own.
  static let silentSubcommands: [String] = [
    "demo", "nueva", "abrir", "aplicar", "anotar", "llevar", "traer", "temas", "plantillas",
    "completar", "manual", "ayuda",
  ]
}
