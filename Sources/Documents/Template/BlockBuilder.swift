/// Puts the lines of a template together: neighbouring lines make one paragraph, one list, one set
/// of fields.
struct BlockBuilder {
  /// A line with its values in place.
  enum Line {
    case heading(level: Int, RichText)
    case text(RichText, ParagraphStyle)
    case bullet(RichText)
    case field(Field)
    case part([Block])
    case pageBreak
  }

  private var blocks: [Block] = []
  /// Whether the last block may be gone on with.
  private var isOpen = false

  mutating func endParagraph() { isOpen = false }

  mutating func add(_ line: Line) {
    let last = isOpen ? blocks.last : nil
    isOpen = true
    switch line {
    case .heading(let level, let text):
      blocks.append(.heading(level: level, text))
      isOpen = false
    case .text(let text, let style):
      if case .paragraph(let before, style)? = last {
        blocks[blocks.count - 1] = .paragraph(before + " " + text, style)
      } else if !text.isEmpty {
        blocks.append(.paragraph(text, style))
      }
    case .bullet(let text):
      if case .bullets(let before)? = last {
        blocks[blocks.count - 1] = .bullets(before + [text])
      } else {
        blocks.append(.bullets([text]))
      }
    case .field(let field):
      // A field without a value says nothing.
      guard !field.value.isEmpty else { return }
      if case .fields(let before)? = blocks.last {
        blocks[blocks.count - 1] = .fields(before + [field])
      } else {
        blocks.append(.fields([field]))
      }
    case .part(let part):
      blocks += part
      isOpen = false
    case .pageBreak:
      blocks.append(.pageBreak)
      isOpen = false
    }
  }

  /// A heading under which nothing came is left out, from the innermost outwards.
  func finished() -> [Block] {
    var result: [Block] = []
    var below = 1
    for block in blocks.reversed() {
      if case .heading(let level, _) = block {
        if level > 1, result.isEmpty || below <= level { continue }
        below = level
      } else {
        below = Int.max
      }
      result.append(block)
    }
    return result.reversed()
  }
}

extension TemplateLine {
  func filled(with values: TemplateValues) throws(TemplateError.Reason) -> BlockBuilder.Line {
    switch self {
    case .heading(let level, let pieces): .heading(level: level, try values.text(of: pieces))
    case .text(let pieces, let style): .text(try values.text(of: pieces), style)
    case .bullet(let pieces): .bullet(try values.text(of: pieces))
    case .field(let label, let pieces): .field(Field(label, try values.text(of: pieces)))
    case .part(let name): .part(try values.part(name))
    case .pageBreak: .pageBreak
    case .condition, .end, .blank: .part([])
    }
  }
}

extension TemplateValues {
  fileprivate func text(of pieces: [TemplateLine.Piece]) throws(TemplateError.Reason) -> RichText {
    var spans: [RichText.Span] = []
    for piece in pieces {
      switch piece {
      case .words(let words, let emphasis): spans.append(.init(words, emphasis))
      case .name(let name, let emphasis): spans.append(.init(try text(name), emphasis))
      }
    }
    return RichText(spans.filter { !$0.string.isEmpty })
  }
}
