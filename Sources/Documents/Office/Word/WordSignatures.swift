/// Places to sign: a row for each pair of signers, which no page cuts through.
enum WordSignatures {
  /// Name, thumb, gap, name, thumb.
  private static let widths = [3289, 1304, 452, 3289, 1304]

  /// - Parameter title: what is signed, repeated on each page, so that none has signatures and
  ///   nothing else.
  static func write(_ signatures: [Signature], of title: String, _ xml: inout Markup) {
    guard !signatures.isEmpty else { return }
    xml.element("w:tbl") { xml in
      WordTable.properties(borders: false, &xml)
      WordTable.grid(widths, &xml)
      if !title.isEmpty { head(title, &xml) }
      for first in stride(from: 0, to: signatures.count, by: 2) {
        if first > 0 { gap(&xml) }
        pair(signatures[first], signatures.dropFirst(first + 1).first, &xml)
      }
    }
    WordTable.gap(&xml)
  }

  private static func head(_ title: String, _ xml: inout Markup) {
    xml.element("w:tr") { xml in
      xml.raw("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
      xml.element("w:tc") { xml in
        xml.element("w:tcPr") { xml in
          xml.empty("w:tcW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"])
          xml.empty("w:gridSpan", ["w:val": "\(widths.count)"])
        }
        WordParagraph(style: "Note", isKeptWithNext: true).write(RichText(title), &xml)
      }
    }
  }

  private static func pair(_ left: Signature, _ right: Signature?, _ xml: inout Markup) {
    xml.element("w:tr") { xml in
      xml.raw("<w:trPr><w:cantSplit/><w:trHeight w:val=\"1701\" w:hRule=\"atLeast\"/></w:trPr>")
      pen(left, &xml)
      thumb(left, &xml)
      blank(widths[2], &xml)
      if let right {
        pen(right, &xml)
        thumb(right, &xml)
      } else {
        blank(widths[3], &xml)
        blank(widths[4], &xml)
      }
    }
  }

  private static func pen(_ signature: Signature, _ xml: inout Markup) {
    WordTable.cell(widths[0], &xml) { xml in
      for _ in 0..<3 { WordParagraph(style: "Cell").write("", &xml) }
      WordParagraph(style: "Cell", hasRuleAbove: true).write(RichText(signature.penLabel), &xml)
      WordParagraph(style: "Cell").write(RichText(signature.name, .strong), &xml)
      for line in signature.lines + [signature.remark] where !line.isEmpty {
        WordParagraph(style: "Cell").write(RichText(line), &xml)
      }
    }
  }

  private static func thumb(_ signature: Signature, _ xml: inout Markup) {
    WordTable.cell(widths[1], &xml, boxed: true) { xml in
      WordParagraph(style: "Cell", alignment: .centre).write(RichText(signature.thumbLabel), &xml)
    }
  }

  private static func blank(_ width: Int, _ xml: inout Markup) {
    WordTable.cell(width, &xml) { WordParagraph(style: "Cell").write("", &$0) }
  }

  /// Air between two pairs.
  private static func gap(_ xml: inout Markup) {
    xml.element("w:tr") { xml in
      xml.raw("<w:trPr><w:cantSplit/><w:trHeight w:val=\"170\" w:hRule=\"exact\"/></w:trPr>")
      for width in widths {
        WordTable.cell(width, &xml) { WordParagraph(style: "Gap").write("", &$0) }
      }
    }
  }
}
