/// What a document can be written as.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case text = "texto"
  case markdown
  case html
  case odt
  case docx
  case pdf

  /// The end of the file's name, without the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .odt: "odt"
    case .docx: "docx"
    case .pdf: "pdf"
    }
  }
}
