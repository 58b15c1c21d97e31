import Glibc

/// What a line of a content file says, as bytes of that file.
enum ContentLine {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  case heading(Bytes)
  case field(key: Bytes, value: Bytes)
}

/// Goes through the lines of a content file, known to be UTF-8, that say something.
///
/// No text is made of them: a reader that asks for few of the words, or for the same ones again and
/// again, spares the others.
struct ContentLines {
  typealias Bytes = ContentLine.Bytes

  /// Of the line that was last taken, counted from 1.
  private(set) var line = 0
  private let bytes: Bytes
  private var start: Int

  init(_ bytes: Bytes) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line that is neither blank nor a comment; `nil` at the end.
  mutating func next() throws(ContentError) -> ContentLine? {
    while start < bytes.count {
      let end = feed
      let text = bytes.part(start, end).trimmedSpace
      start = end + 1
      line += 1
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      if text.hasControls { throw error(.controlCharacter) }
      return first == UInt8(ascii: "[") ? try heading(text) : try field(text)
    }
    return nil
  }

  func error(_ reason: ContentError.Reason) -> ContentError {
    ContentError(line: line, reason: reason)
  }

  /// Where the next line feed stands; the end where there is none.
  private var feed: Int {
    guard let base = bytes.baseAddress,
      let feed = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(feed) - UnsafeRawPointer(base)
  }

  private func heading(_ text: Bytes) throws(ContentError) -> ContentLine {
    guard text.last == UInt8(ascii: "]") else { throw error(.unclosedSection) }
    let name = text.part(1, text.count - 1).trimmedSpace
    guard !name.isEmpty else { throw error(.emptySectionName) }
    return .heading(name)
  }

  private func field(_ text: Bytes) throws(ContentError) -> ContentLine {
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { throw error(.missingEquals) }
    let key = text.part(0, equals).trimmedSpace
    guard !key.isEmpty else { throw error(.emptyKey) }
    return .field(key: key, value: text.part(equals + 1, text.count).trimmedSpace)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The text that these bytes, known to be UTF-8, are.
  var text: String { String(decoding: self, as: UTF8.self) }

  func spells(_ word: StaticString) -> Bool {
    isSame(as: Self(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  func begins(with start: [UInt8]) -> Bool {
    start.withUnsafeBufferPointer { start in
      count >= start.count && Self(rebasing: self[..<start.count]).isSame(as: start)
    }
  }

  func isSame(as other: Self) -> Bool {
    guard count == other.count, let start = baseAddress, let others = other.baseAddress else {
      return count == other.count
    }
    return memcmp(start, others, count) == 0
  }

  /// What stands between the separators, without space around it: one part more than separators.
  func parts(between separator: UInt8) -> [Self] {
    var parts: [Self] = []
    var start = 0
    for end in indices where self[end] == separator {
      parts.append(part(start, end).trimmedSpace)
      start = end + 1
    }
    parts.append(part(start, count).trimmedSpace)
    return parts
  }

  fileprivate func part(_ start: Int, _ end: Int) -> Self { Self(rebasing: self[start..<end]) }

  /// Whether there is a byte below space, or delete.
  fileprivate var hasControls: Bool {
    // All of them, whatever the first says: so they are looked at by sixteens.
    var found: UInt8 = 0
    for byte in self { found |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) }
    return found != 0
  }

  /// Without spaces, tabs and carriage returns at either end.
  fileprivate var trimmedSpace: Self {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var start = 0
    var end = count
    while start < end, isSpace(self[start]) { start += 1 }
    while start < end, isSpace(self[end - 1]) { end -= 1 }
    return part(start, end)
  }
}
