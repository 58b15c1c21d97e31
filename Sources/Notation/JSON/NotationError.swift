/// Why a text is not what it should be, and where.
public struct NotationError: Error, Hashable, Sendable {
  /// Byte, counted from 0, at which reading stopped.
  public let offset: Int
  public let reason: Reason

  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// What was found wrong. The names are those of the text, not of the screen.
  public enum Reason: Hashable, Sendable {
    /// Not JSON as RFC 8259 has it.
    case malformed
    case notUTF8
    /// Objects or lists within one another beyond ``JSONReader/maximumDepth``.
    case tooDeep
    /// More bytes than ``JSONReader/maximumLength``.
    case tooLong
    case missing(String)
    case duplicate(String)
    case wrongType(String)
    case unknownField(String)
    case unknownEvent(String)
    case unknownCommand(String)
    /// A word that is none of a list which may grow.
    case unknownValue(field: String, value: String)
    /// A label that no earlier line gave, or whose line was refused.
    case unknownLabel(String)
    /// A number that nobody has at the table.
    case unknownNumber(String)
    /// What should be a day, `2026-11-22`, and is another text or a day that no calendar has.
    case notADay(field: String, value: String)
    /// A text without the fixed form of its field.
    case invalidValue(field: String, value: String)
  }
}

extension NotationError.Reason {
  /// True where the text is sound but says something that this version does not know.
  public var isUnknownWord: Bool {
    switch self {
    case .unknownField, .unknownEvent, .unknownCommand, .unknownValue: true
    case .malformed, .notUTF8, .tooDeep, .tooLong, .missing, .duplicate, .wrongType, .invalidValue,
      .notADay, .unknownLabel, .unknownNumber:
      false
    }
  }
}
