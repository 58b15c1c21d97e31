/// What is wrong with a content file, and where.
public struct ContentError: Error, Hashable, Sendable {
  /// Counted from 1.
  public let line: Int
  public let reason: Reason

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    case notUTF8
    /// A byte below space, or delete, in the middle of a line.
    case controlCharacter
    /// A line that begins with `[` and does not end with `]`.
    case unclosedSection
    case emptySectionName
    case duplicateSection(String)
    /// Neither section, comment, blank nor `key = value`.
    case missingEquals
    case emptyKey
    case duplicateKey(String)

    /// A section that a file of this kind does not have.
    case unknownSection(String)
    case missingSection(String)
    case unknownKey(String)
    case missingKey(String)
    case emptyValue(String)
    case unknownValue(key: String, value: String)
  }
}
