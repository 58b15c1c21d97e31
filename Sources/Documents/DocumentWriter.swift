/// Writes a document as any of its formats.
public enum DocumentWriter {
  /// The file's bytes. The same document gives the same bytes in every run and on every machine.
  ///
  /// Every text is cleaned here (`Document.cleaned`), once for all formats.
  ///
  /// - Parameter signs: what charts are drawn with in plain text.
  /// - Throws: `missingLibrary` where the format needs a library that is not installed: libzip for
  ///   `odt` and `docx`, those of the page layout for `pdf`; `engine` if one of them gives up.
  public static func write(
    _ document: Document, as format: DocumentFormat, signs: PlainSigns = .unicode
  ) throws(DocumentError) -> [UInt8] {
    let clean = document.cleaned
    switch format {
    case .text: return PlainWriter.write(clean, signs: signs)
    case .markdown: return MarkdownWriter.write(clean)
    case .html: return WebWriter.write(clean)
    case .odt: return try OpenDocumentWriter.write(clean)
    case .docx: return try WordWriter.write(clean)
    case .pdf: return try PaperWriter.write(clean)
    }
  }
}
