import Wording

/// The small parts of the package around the text.
enum WordPackage {
  static let declaration: StaticString =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  static func contentTypes(charts: Int) -> Markup {
    let namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    return part("Types", ["xmlns": namespace]) { xml in
      xml.raw(usualTypes)
      for number in 0..<charts {
        xml.empty(
          "Override",
          [
            "PartName": "/word/" + WordChart.path(number: number + 1),
            "ContentType": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          ])
      }
    }
  }

  private static let usualTypes: StaticString = """
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
    <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
    <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>\
    <Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\
    <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
    <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
    """

  static let relations = constant(
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
    <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>\
    </Relationships>
    """)

  static func documentRelations(charts: Int) -> Markup {
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return part("Relationships", ["xmlns": namespace]) { xml in
      xml.raw(usualRelations)
      for number in 0..<charts {
        xml.empty(
          "Relationship",
          [
            "Id": WordChart.relation(number: number + 1),
            "Type": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
            "Target": WordChart.path(number: number + 1),
          ])
      }
    }
  }

  private static let usualRelations: StaticString = """
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>\
    <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
    <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>\
    <Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>\
    <Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\
    <Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
    """

  static let app = constant(
    """
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>mesa</Application></Properties>
    """)

  static let numbering = constant(
    """
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>\
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl>\
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """)

  static let fonts = constant(
    """
    <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:font w:name="DejaVu Sans"><w:altName w:val="Arial"/><w:panose1 w:val="020B0603030804020204"/><w:charset w:val="00"/>\
    <w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
    """)

  static func settings(_ language: Language) -> Markup {
    part("w:settings", ["xmlns:w": namespace]) { xml in
      xml.empty("w:defaultTabStop", ["w:val": "709"])
      xml.element("w:compat") { xml in
        xml.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      xml.empty("w:themeFontLang", ["w:val": language.tag])
    }
  }

  static func core(of document: Document) -> Markup {
    let attributes: Markup.Attributes = [
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    ]
    return part("cp:coreProperties", attributes) { xml in
      xml.element("dc:title", text: document.title)
      xml.element("dc:creator", text: document.issuer)
      xml.element("dc:language", text: document.language.tag)
      let type: Markup.Attributes = ["xsi:type": "dcterms:W3CDTF"]
      xml.element("dcterms:created", type, text: document.date.iso8601)
      xml.element("dcterms:modified", type, text: document.date.iso8601)
    }
  }

  static func header(of document: Document) -> Markup {
    part("w:hdr", ["xmlns:w": namespace]) { xml in
      WordParagraph(style: "Header").write(RichText(document.runningHead), &xml)
    }
  }

  /// The running foot at the left, «Página x de y» at the right edge.
  static func footer(of document: Document) -> Markup {
    let words = PrintedTexts(document.language)
    return part("w:ftr", ["xmlns:w": namespace]) { xml in
      WordParagraph(style: "Footer").write(&xml) { xml in
        WordRun.write(RichText(document.runningFoot), &xml)
        xml.element("w:r") { $0.empty("w:tab") }
        WordRun.write(RichText(words.beforePage), &xml)
        WordRun.writeField("PAGE", &xml)
        WordRun.write(RichText(words.beforeCount), &xml)
        WordRun.writeField("NUMPAGES", &xml)
      }
    }
  }

  static func part(
    _ name: StaticString, _ attributes: Markup.Attributes, _ content: (inout Markup) -> Void
  ) -> Markup {
    var xml = Markup()
    xml.raw(declaration)
    xml.element(name, attributes, content)
    return xml
  }

  static func constant(_ source: StaticString) -> Markup {
    var xml = Markup()
    xml.raw(declaration)
    xml.raw(source)
    return xml
  }
}
