import ArgumentParser
import Documents

/// In what form `informe` comes out.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text = "texto"
  case csv, json, markdown, html, odt, docx, pdf

  /// `nil` for those that are data.
  var document: DocumentFormat? {
    switch self {
    case .csv, .json: nil
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .odt: .odt
    case .docx: .docx
    case .pdf: .pdf
    }
  }
}
