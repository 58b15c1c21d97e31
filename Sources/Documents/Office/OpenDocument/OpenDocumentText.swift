/// Text within a paragraph.
enum OpenDocumentText {
  static func paragraph(_ style: String, _ text: RichText, _ xml: inout Markup) {
    xml.element("text:p", ["text:style-name": style]) { write(text, &$0) }
  }

  static func write(_ text: RichText, _ xml: inout Markup) {
    for span in text.spans {
      switch span.emphasis {
      case .plain: lines(span.string, &xml)
      case .strong:
        xml.element("text:span", ["text:style-name": "Strong"]) { lines(span.string, &$0) }
      }
    }
  }

  private static func lines(_ text: String, _ xml: inout Markup) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { xml.empty("text:line-break") }
      spaced(line, &xml)
    }
  }

  /// In this format neighbouring spaces are one, and spaces at the edge are none, unless they are
  /// elements. So every space is, but a single one between two words.
  private static func spaced(_ line: Substring, _ xml: inout Markup) {
    var rest = line
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == " " }.count
      rest = rest.dropFirst(spaces)
      let isBetweenWords = spaces == 1 && rest.startIndex > line.index(after: line.startIndex)
      if isBetweenWords, !rest.isEmpty {
        xml.text(" ")
      } else if spaces > 0 {
        xml.empty("text:s", ["text:c": "\(spaces)"])
      }
      let words = rest.prefix { $0 != " " }
      xml.text(String(words))
      rest = rest.dropFirst(words.count)
    }
  }
}
