/// Writes OpenDocument Text 1.3 (OASIS, ISO/IEC 26300), to be edited.
enum OpenDocumentWriter {
  static let mediaType = "application/vnd.oasis.opendocument.text"

  /// - Parameter document: cleaned.
  static func write(_ document: Document) throws(DocumentError) -> [UInt8] {
    // First and unpacked, so that the type of the file is found at a fixed place.
    let type = ZipArchive.Part(name: "mimetype", bytes: Array(mediaType.utf8), isStored: true)
    let charts = document.charts
    let parts: [(String, Markup)] =
      [
        ("META-INF/manifest.xml", manifest(charts: charts.count)),
        ("content.xml", OpenDocumentBody.markup(of: document)),
        ("styles.xml", OpenDocumentStyles.markup(of: document)), ("meta.xml", meta(of: document)),
        ("settings.xml", settings),
      ]
      + charts.enumerated().map {
        (OpenDocumentChart.path(number: $0.offset + 1), ChartPicture.file($0.element))
      }
    return try ZipArchive.bytes(
      of: [type] + parts.map { ZipArchive.Part(name: $0.0, bytes: $0.1.bytes) })
  }

  static func part(
    _ name: StaticString, _ attributes: Markup.Attributes, _ content: (inout Markup) -> Void
  ) -> Markup {
    var xml = Markup()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.element(name, attributes, content)
    return xml
  }

  private static func manifest(charts: Int) -> Markup {
    part(
      "manifest:manifest",
      [
        "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "manifest:version": "1.3",
      ]
    ) { xml in
      xml.empty(
        "manifest:file-entry",
        [
          "manifest:full-path": "/", "manifest:version": "1.3", "manifest:media-type": mediaType,
        ])
      let pictures = (0..<charts).map { OpenDocumentChart.path(number: $0 + 1) }
      for name in ["content.xml", "styles.xml", "meta.xml", "settings.xml"] + pictures {
        let type = name.hasSuffix(".svg") ? "image/svg+xml" : "text/xml"
        xml.empty(
          "manifest:file-entry", ["manifest:full-path": name, "manifest:media-type": type])
      }
    }
  }

  private static let settings = part(
    "office:document-settings",
    [
      "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:version": "1.3",
    ]
  ) { $0.empty("office:settings") }

  private static func meta(of document: Document) -> Markup {
    let attributes: Markup.Attributes = [
      "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
      "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/", "office:version": "1.3",
    ]
    return part("office:document-meta", attributes) { xml in
      xml.element("office:meta") { xml in
        xml.element("meta:generator", text: "mesa")
        xml.element("dc:title", text: document.title)
        xml.element("meta:initial-creator", text: document.issuer)
        xml.element("dc:creator", text: document.issuer)
        xml.element("meta:creation-date", text: document.date.iso8601)
        xml.element("dc:date", text: document.date.iso8601)
        xml.element("dc:language", text: document.language.tag)
      }
    }
  }
}
