import Glibc

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
      var reader = ContentReader()
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while start < bytes.count, reader.count < limit {
        let end = feed(in: bytes, from: start)
        try reader.take(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
      return reader.finish()
    }
  }

  /// Where the next line feed stands; the end where there is none.
  private static func feed(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress,
      let feed = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(feed) - UnsafeRawPointer(base)
  }

  private static func firstBrokenLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
