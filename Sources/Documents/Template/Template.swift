/// The fixed words of a document and the order of its parts, which an institution may change.
///
/// The grammar stands in the article *Templates*. A template is read before anything is put into
/// it, so that what people typed is never taken for structure; a name that the document does not
/// know is an error, never silence.
public struct Template: Sendable {
  private let lines: [(number: Int, line: TemplateLine)]

  /// - Throws: ``TemplateError`` for a line that cannot be read or a condition without end.
  public init(_ bytes: [UInt8]) throws(TemplateError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateError(line: 1, reason: .notUTF8)
    }
    var lines: [(number: Int, line: TemplateLine)] = []
    var open: [Int] = []
    let sources = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, source) in sources.enumerated() {
      let number = index + 1
      do throws(TemplateError.Reason) {
        guard let line = try TemplateLine(source) else { continue }
        lines.append((number, line))
        if case .condition = line { open.append(number) }
        if line == .end, open.popLast() == nil { throw .unmatchedEnd }
      } catch {
        throw TemplateError(line: number, reason: error)
      }
    }
    if let line = open.last { throw TemplateError(line: line, reason: .unmatchedCondition) }
    self.lines = lines
  }

  /// The blocks of the document with these values in their places.
  ///
  /// - Throws: ``TemplateError`` for a name that is not among the values, also where a condition
  ///   leaves it out.
  public func filled(with values: TemplateValues) throws(TemplateError) -> [Block] {
    var blocks = BlockBuilder()
    var conditions: [Bool] = []
    for (number, line) in lines {
      do throws(TemplateError.Reason) {
        switch line {
        case .condition(let name, let isNegated):
          guard let holds = values.holds(name) else { throw values.unknown(name) }
          conditions.append(holds != isNegated)
        case .end:
          conditions.removeLast()
        case .blank:
          blocks.endParagraph()
        default:
          let filled = try line.filled(with: values)
          if conditions.allSatisfy(\.self) { blocks.add(filled) }
        }
      } catch {
        throw TemplateError(line: number, reason: error)
      }
    }
    return blocks.finished()
  }
}

extension TemplateValues {
  func unknown(_ name: String) -> TemplateError.Reason { .unknownName(name, known: names) }

  func text(_ name: String) throws(TemplateError.Reason) -> String {
    if let text = texts[name] { return text }
    throw parts[name] == nil ? unknown(name) : .partInText(name)
  }

  func part(_ name: String) throws(TemplateError.Reason) -> [Block] {
    if let part = parts[name] { return part }
    throw texts[name] == nil ? unknown(name) : .textAsPart(name)
  }
}
