/// Between which characters of which line the cursor of a text stands.
public struct TextPosition: Hashable, Sendable, Comparable {
  /// From 0; lines end at line breaks, however they are wrapped.
  public var line: Int
  /// Characters of the line before the cursor.
  public var offset: Int

  public init(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
  }

  public static func < (one: TextPosition, other: TextPosition) -> Bool {
    (one.line, one.offset) < (other.line, other.offset)
  }
}
