/// What is wrong with a template, and where.
public struct TemplateError: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  public let reason: Reason

  public enum Reason: Error, Hashable {
    /// A name that this document does not know, with those that it does, sorted.
    case unknownName(String, known: [String])
    /// The name of a part, such as a table, within a line of text.
    case partInText(String)
    /// The name of a text where a part is asked for.
    case textAsPart(String)
    /// `{{` or `[[` without its end.
    case unclosed
    /// `[fin]` without a beginning, or a condition that never ends.
    case unmatchedEnd
    case unmatchedCondition
    case notUTF8
  }

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
