/// The one form that all content has: UTF-8, `[section]`, `key = value`, `#` comments, blank lines.
///
/// Nothing else: no continuation lines, no quotes around values, no comment after a value. Space
/// around names, keys and values is not part of them. A byte order mark and `\r\n` are put up with,
/// since people write themes with any editor.
public enum ContentFile {
  /// The sections in their order; fields before the first `[section]` form one without a name.
  ///
  /// - Throws: ``ContentError`` with the first line that breaks the form.
  public static func parse(_ bytes: [UInt8]) throws(ContentError) -> [Section] {
    // One check of the whole, since a check of each piece costs several times as much.
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw ContentError(line: firstBrokenLine(of: bytes), reason: .notUTF8)
    }
    return try read(bytes, upTo: .max)
  }

  /// The sections of a file that is compiled in, which tests have found to be UTF-8.
  static func parseOwn(_ bytes: [UInt8]) throws(ContentError) -> [Section] {
    try read(bytes, upTo: .max)
  }

  /// The first section alone; what follows it is not looked at.
  static func parseFirst(_ bytes: [UInt8]) throws(ContentError) -> Section? {
    try read(bytes, upTo: 1).first
  }

  private static func read(
    _ bytes: [UInt8], upTo limit: Int
  ) throws(ContentError) -> [Section] {
    try bytes.withUnsafeBufferPointer { bytes throws(ContentError) in
      var lines = ContentLines(bytes)
      var reader = ContentReader()
      while reader.count < limit, let content = try lines.next() {
        try reader.take(content, of: lines)
      }
      return reader.finish()
    }
  }

  private static func firstBrokenLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
