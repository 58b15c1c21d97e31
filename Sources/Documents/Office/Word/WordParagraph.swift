/// A paragraph and how it stands.
struct WordParagraph {
  /// The id of a style in `WordStyles`.
  var style: String
  /// Stays on the page of what follows.
  var isKeptWithNext = false
  var alignment = Table.Alignment.leading
  /// A line above, for a pen.
  var hasRuleAbove = false

  func write(_ text: RichText, _ xml: inout Markup) {
    write(&xml) { WordRun.write(text, &$0) }
  }

  func write(_ xml: inout Markup, _ content: (inout Markup) -> Void) {
    xml.element("w:p") { xml in
      // The order of these is the schema's.
      xml.element("w:pPr") { xml in
        xml.empty("w:pStyle", ["w:val": style])
        if isKeptWithNext { xml.empty("w:keepNext") }
        if hasRuleAbove {
          xml.raw("<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"2\" w:color=\"000000\"/>")
          xml.raw("</w:pBdr>")
        }
        switch alignment {
        case .leading: break
        case .centre: xml.empty("w:jc", ["w:val": "center"])
        case .trailing: xml.empty("w:jc", ["w:val": "right"])
        }
      }
      content(&xml)
    }
  }
}
