import Wording

/// The styles of the text, named as Word names its own, so that its menus and its outline know them.
enum WordStyles {
  static func markup(_ language: Language) -> Markup {
    WordPackage.part("w:styles", ["xmlns:w": WordPackage.namespace]) { xml in
      defaults(language, &xml)
      xml.raw(paragraphs)
      xml.raw(others)
    }
  }

  private static func defaults(_ language: Language, _ xml: inout Markup) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.raw(font)
          xml.empty("w:lang", ["w:val": language.tag])
        }
      }
      xml.raw("<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"100\" ")
      xml.raw("w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>")
    }
  }

  /// The letters of the PDF: they have what Quechua and Aymara need, ʼ among it.
  private static let font: StaticString = """
    <w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans" w:eastAsia="DejaVu Sans" \
    w:cs="DejaVu Sans"/><w:sz w:val="18"/><w:szCs w:val="18"/>
    """

  private static let paragraphs: StaticString = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:before="220" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Centred"><w:name w:val="Centred"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/>\
    <w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr>\
    <w:left w:val="single" w:sz="12" w:space="8" w:color="777777"/></w:pBdr>\
    <w:ind w:left="425"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Display"><w:name w:val="Display"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:sz w:val="108"/><w:szCs w:val="108"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Large"><w:name w:val="Large"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>\
    <w:rPr><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Fold"><w:name w:val="Fold"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="2268"/><w:jc w:val="center"/></w:pPr>\
    <w:rPr><w:color w:val="595959"/><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Field"><w:name w:val="Field"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>\
    <w:spacing w:after="40"/><w:ind w:left="2268" w:hanging="2268"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
    <w:spacing w:after="60"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:before="80" w:after="60"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
    """

  private static let others: StaticString = """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="20" w:line="240" \
    w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Gap"><w:name w:val="Gap"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/>\
    </w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:pBdr>\
    <w:bottom w:val="single" w:sz="4" w:space="2" w:color="777777"/></w:pBdr></w:pPr>\
    <w:rPr><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:pBdr>\
    <w:top w:val="single" w:sz="4" w:space="2" w:color="777777"/></w:pBdr>\
    <w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0"/></w:pPr>\
    <w:rPr><w:sz w:val="14"/><w:szCs w:val="14"/></w:rPr></w:style>\
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
    <w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    """
}
