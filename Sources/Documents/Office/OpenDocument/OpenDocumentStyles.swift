import Wording

/// `styles.xml`: how paragraphs and cells look, the page with its head and foot.
enum OpenDocumentStyles {
  static let namespaces: Markup.Attributes = [
    "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "office:version": "1.3",
  ]

  static let fonts: StaticString = """
    <office:font-face-decls><style:font-face style:name="Sans" \
    svg:font-family="&apos;DejaVu Sans&apos;, Arial" \
    style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls>
    """

  static func markup(of document: Document) -> Markup {
    OpenDocumentWriter.part("office:document-styles", namespaces) { xml in
      xml.raw(fonts)
      xml.element("office:styles") { xml in
        defaults(document.language, &xml)
        xml.raw(paragraphs)
        xml.raw(kept)
        xml.raw(others)
      }
      xml.raw(page)
      xml.element("office:master-styles") { xml in
        let attributes: Markup.Attributes = [
          "style:name": "Standard", "style:page-layout-name": "A4",
        ]
        xml.element("style:master-page", attributes) { running(document, &$0) }
      }
    }
  }

  private static func defaults(_ language: Language, _ xml: inout Markup) {
    let parts = language.tag.split(separator: "-").map(String.init)
    xml.element("style:default-style", ["style:family": "paragraph"]) { xml in
      xml.empty("style:paragraph-properties", ["style:tab-stop-distance": "1.25cm"])
      xml.empty(
        "style:text-properties",
        [
          "style:font-name": "Sans", "fo:font-size": "9pt", "fo:language": parts[0],
          "fo:country": parts.count > 1 ? parts[1] : "none",
        ])
    }
    xml.raw("<style:default-style style:family=\"table\"><style:table-properties ")
    xml.raw("table:border-model=\"collapsing\"/></style:default-style>")
    xml.raw("<style:default-style style:family=\"graphic\"/>")
    xml.raw("<style:default-style style:family=\"table-row\"/>")
    xml.raw("<style:default-style style:family=\"table-cell\"/>")
  }

  private static func running(_ document: Document, _ xml: inout Markup) {
    let words = PrintedTexts(document.language)
    xml.element("style:header") { xml in
      OpenDocumentText.paragraph("Header", RichText(document.runningHead), &xml)
    }
    xml.element("style:footer") { xml in
      xml.element("text:p", ["text:style-name": "Footer"]) { xml in
        OpenDocumentText.write(RichText(document.runningFoot), &xml)
        xml.empty("text:tab")
        OpenDocumentText.write(RichText(words.beforePage), &xml)
        xml.element("text:page-number", ["text:select-page": "current"], text: "1")
        OpenDocumentText.write(RichText(words.beforeCount), &xml)
        xml.element("text:page-count", text: "1")
      }
    }
  }

  private static let paragraphs: StaticString = """
    <style:style style:name="Standard" style:family="paragraph" style:class="text">\
    <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.18cm" \
    fo:line-height="108%" fo:orphans="2" fo:widows="2"/></style:style>\
    <style:style style:name="Heading_20_1" style:display-name="Heading 1" \
    style:family="paragraph" style:parent-style-name="Standard" \
    style:next-style-name="Standard" style:default-outline-level="1" style:class="text">\
    <style:paragraph-properties fo:text-align="center" fo:margin-top="0.2cm" \
    fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>\
    <style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>\
    <style:style style:name="Heading_20_2" style:display-name="Heading 2" \
    style:family="paragraph" style:parent-style-name="Standard" \
    style:next-style-name="Standard" style:default-outline-level="2" style:class="text">\
    <style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.14cm" \
    fo:keep-with-next="always"/>\
    <style:text-properties fo:font-size="10.5pt" fo:font-weight="bold"/></style:style>\
    <style:style style:name="Heading_20_3" style:display-name="Heading 3" \
    style:family="paragraph" style:parent-style-name="Standard" \
    style:next-style-name="Standard" style:default-outline-level="3" style:class="text">\
    <style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" \
    fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>\
    <style:style style:name="Centred" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>\
    </style:style>\
    <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard">\
    <style:text-properties fo:font-size="7.5pt"/></style:style>\
    <style:style style:name="Quote" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="0.75cm" fo:padding-left="0.28cm" \
    fo:border-left="1.5pt solid #777777"/></style:style>\
    <style:style style:name="Display" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" \
    fo:margin-bottom="0cm"/><style:text-properties fo:font-size="54pt" fo:font-weight="bold"/>\
    </style:style>\
    <style:style style:name="Large" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/>\
    <style:text-properties fo:font-size="28pt"/></style:style>\
    <style:style style:name="Fold" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" \
    fo:margin-top="4cm"/><style:text-properties fo:font-size="7pt" fo:color="#595959"/>\
    </style:style>\
    <style:style style:name="Field" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="4cm" fo:text-indent="-4cm" \
    fo:margin-bottom="0.07cm"><style:tab-stops>\
    <style:tab-stop style:position="0cm"/></style:tab-stops></style:paragraph-properties>\
    </style:style>\
    <style:style style:name="Item" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>\
    <style:style style:name="Caption" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.14cm" \
    fo:margin-bottom="0.1cm" fo:keep-with-next="always"/>\
    <style:text-properties fo:font-weight="bold"/></style:style>
    """

  /// What stays on the page of what follows it.
  private static let kept: StaticString = """
    <style:style style:name="StandardKept" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="CentredKept" style:family="paragraph" \
    style:parent-style-name="Centred"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="NoteKept" style:family="paragraph" \
    style:parent-style-name="Note"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="DisplayKept" style:family="paragraph" \
    style:parent-style-name="Display"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="LargeKept" style:family="paragraph" \
    style:parent-style-name="Large"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="FoldKept" style:family="paragraph" \
    style:parent-style-name="Fold"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="QuoteKept" style:family="paragraph" \
    style:parent-style-name="Quote"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="FieldKept" style:family="paragraph" \
    style:parent-style-name="Field"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>\
    <style:style style:name="ItemKept" style:family="paragraph" \
    style:parent-style-name="Item"><style:paragraph-properties \
    fo:keep-with-next="always"/></style:style>
    """

  private static let others: StaticString = """
    <style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-top="0.035cm" fo:margin-bottom="0.035cm" \
    fo:line-height="100%" fo:orphans="0" fo:widows="0"/><style:text-properties \
    fo:font-size="8pt"/></style:style>\
    <style:style style:name="CellCentre" style:family="paragraph" \
    style:parent-style-name="Cell"><style:paragraph-properties fo:text-align="center"/>\
    </style:style>\
    <style:style style:name="CellEnd" style:family="paragraph" style:parent-style-name="Cell">\
    <style:paragraph-properties fo:text-align="end"/></style:style>\
    <style:style style:name="Pen" style:family="paragraph" style:parent-style-name="Cell">\
    <style:paragraph-properties fo:border-top="0.75pt solid #000000" fo:padding-top="0.07cm"/>\
    </style:style>\
    <style:style style:name="Gap" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-bottom="0cm" fo:line-height="0.2cm"/>\
    <style:text-properties fo:font-size="4pt"/></style:style>\
    <style:style style:name="Header" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:padding-bottom="0.07cm" \
    fo:border-bottom="0.5pt solid #777777"/><style:text-properties fo:font-size="7pt"/>\
    </style:style>\
    <style:style style:name="Footer" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:padding-top="0.07cm" \
    fo:margin-bottom="0cm" fo:border-top="0.5pt solid #777777"><style:tab-stops>\
    <style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops>\
    </style:paragraph-properties><style:text-properties fo:font-size="7pt"/></style:style>\
    <style:style style:name="Strong" style:family="text"><style:text-properties \
    fo:font-weight="bold"/></style:style>\
    <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" \
    text:bullet-char="•"><style:list-level-properties \
    text:list-level-position-and-space-mode="label-alignment">\
    <style:list-level-label-alignment text:label-followed-by="listtab" \
    text:list-tab-stop-position="0.75cm" fo:text-indent="-0.5cm" fo:margin-left="0.75cm"/>\
    </style:list-level-properties></text:list-level-style-bullet></text:list-style>
    """

  private static let page: StaticString = """
    <office:automatic-styles><style:page-layout style:name="A4">\
    <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" \
    style:print-orientation="portrait" fo:margin-top="1.1cm" fo:margin-bottom="1cm" \
    fo:margin-left="2cm" fo:margin-right="2cm"/>\
    <style:header-style><style:header-footer-properties fo:min-height="1.2cm" \
    fo:margin-bottom="0.4cm"/></style:header-style>\
    <style:footer-style><style:header-footer-properties fo:min-height="1.1cm" \
    fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
    """
}
