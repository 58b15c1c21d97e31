/// One line of a template, read.
enum TemplateLine: Hashable, Sendable {
  case heading(level: Int, [Piece])
  case text([Piece], ParagraphStyle)
  case bullet([Piece])
  case field(label: String, [Piece])
  case part(String)
  /// `[si nombre]` and `[si no nombre]`.
  case condition(String, isNegated: Bool)
  case end
  case pageBreak
  case blank

  enum Piece: Hashable, Sendable {
    case words(String, RichText.Emphasis)
    case name(String, RichText.Emphasis)
  }

  /// Reads a line, without its line feed.
  ///
  /// - Returns: `nil` for a remark, which begins with `;`.
  init?(_ line: Substring) throws(TemplateError.Reason) {
    let line = line.trimmedSpace
    if line.first == ";" { return nil }
    if line.isEmpty {
      self = .blank
    } else if line == "[fin]" {
      self = .end
    } else if line == "[página nueva]" {
      self = .pageBreak
    } else if line.hasPrefix("[si ") {
      guard line.last == "]" else { throw .unclosed }
      let words = line.dropFirst(4).dropLast().trimmedSpace
      let isNegated = words.hasPrefix("no ")
      self = .condition(
        String(isNegated ? words.dropFirst(3).trimmedSpace : words), isNegated: isNegated)
    } else if line.hasPrefix("[[") {
      guard line.hasSuffix("]]") else { throw .unclosed }
      self = .part(String(line.dropFirst(2).dropLast(2).trimmedSpace))
    } else {
      self = try Self.words(line)
    }
  }

  private static func words(_ line: Substring) throws(TemplateError.Reason) -> TemplateLine {
    for level in [3, 2, 1] {
      let mark = String(repeating: "#", count: level) + " "
      if line.hasPrefix(mark) {
        return .heading(level: level, try pieces(line.dropFirst(level + 1)))
      }
    }
    if line.hasPrefix("- ") { return .bullet(try pieces(line.dropFirst(2))) }
    if line.hasPrefix("> ") { return .text(try pieces(line.dropFirst(2)), .note) }
    if line.hasPrefix("^ ") { return .text(try pieces(line.dropFirst(2)), .centred) }
    if line.hasPrefix(": "), let sign = line.firstIndex(of: "=") {
      let label = line[..<sign].dropFirst(2).trimmedSpace
      return .field(label: String(label), try pieces(line[line.index(after: sign)...].trimmedSpace))
    }
    return .text(try pieces(line), .body)
  }

  /// Words, `{{names}}` and `**strong words**`.
  private static func pieces(_ text: Substring) throws(TemplateError.Reason) -> [Piece] {
    var result: [Piece] = []
    var rest = text
    var words = ""
    var emphasis = RichText.Emphasis.plain
    func flush() {
      if !words.isEmpty { result.append(.words(words, emphasis)) }
      words = ""
    }
    while let first = rest.first {
      if rest.hasPrefix("{{") {
        flush()
        guard let end = rest.range(ofBraces: "}}") else { throw .unclosed }
        let name = rest[..<end].dropFirst(2).trimmedSpace
        result.append(.name(String(name), emphasis))
        rest = rest[end...].dropFirst(2)
      } else if rest.hasPrefix("**") {
        flush()
        emphasis = emphasis == .plain ? .strong : .plain
        rest = rest.dropFirst(2)
      } else {
        words.append(first)
        rest = rest.dropFirst()
      }
    }
    flush()
    return result
  }
}

extension Substring {
  fileprivate var trimmedSpace: Substring {
    var slice = self
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return slice
  }

  /// Where `mark` begins.
  fileprivate func range(ofBraces mark: String) -> Index? {
    var slice = self
    while !slice.isEmpty {
      if slice.hasPrefix(mark) { return slice.startIndex }
      slice = slice.dropFirst()
    }
    return nil
  }
}
