/// Writes the format of Word (Office Open XML, ECMA-376), to be edited.
///
/// The plain subset that every office program reads: tables of fixed layout, repeated head rows,
/// fields for the page numbers; nothing that a program may run.
enum WordWriter {
  /// - Parameter document: cleaned.
  static func write(_ document: Document) throws(DocumentError) -> [UInt8] {
    let charts = document.charts
    let parts: [(String, Markup)] =
      [
        ("[Content_Types].xml", WordPackage.contentTypes(charts: charts.count)),
        ("_rels/.rels", WordPackage.relations),
        ("docProps/core.xml", WordPackage.core(of: document)),
        ("docProps/app.xml", WordPackage.app),
        ("word/document.xml", WordBody.markup(of: document)),
        ("word/_rels/document.xml.rels", WordPackage.documentRelations(charts: charts.count)),
        ("word/styles.xml", WordStyles.markup(document.language)),
        ("word/numbering.xml", WordPackage.numbering),
        ("word/settings.xml", WordPackage.settings(document.language)),
        ("word/fontTable.xml", WordPackage.fonts),
        ("word/theme/theme1.xml", WordTheme.markup),
        ("word/header1.xml", WordPackage.header(of: document)),
        ("word/footer1.xml", WordPackage.footer(of: document)),
      ]
      + charts.enumerated().map {
        ("word/" + WordChart.path(number: $0.offset + 1), WordChart.part($0.element, document))
      }
    return try ZipArchive.bytes(of: parts.map { .init(name: $0.0, bytes: $0.1.bytes) })
  }
}
