/// Text within a paragraph.
enum WordRun {
  static func write(_ text: RichText, _ xml: inout Markup) {
    for span in text.spans where !span.string.isEmpty {
      xml.element("w:r") { xml in
        switch span.emphasis {
        case .plain: break
        case .strong: xml.raw("<w:rPr><w:b/><w:bCs/></w:rPr>")
        }
        lines(span.string, &xml)
      }
    }
  }

  /// A number that the office program fills in.
  static func writeField(_ name: String, _ xml: inout Markup) {
    xml.element("w:fldSimple", ["w:instr": name]) { xml in
      xml.element("w:r") { $0.element("w:t", text: "1") }
    }
  }

  private static func lines(_ text: String, _ xml: inout Markup) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { xml.empty("w:br") }
      if !line.isEmpty { xml.element("w:t", ["xml:space": "preserve"], text: String(line)) }
    }
  }
}
