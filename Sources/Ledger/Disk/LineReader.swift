import Glibc
import Notation

/// Reads a file line by line through one small buffer.
struct LineReader {
  /// What was found up to the next line feed or the end of the file.
  struct Line {
    /// Where the line begins in the file.
    let start: Int
    /// Bytes without the line feed.
    let count: Int
    let hasLineFeed: Bool
    /// The bytes; `nil` where the line is longer than a line may be.
    let bytes: ArraySlice<UInt8>?
  }

  private let file: Descriptor
  private var buffer: [UInt8]
  /// Bytes of the buffer that hold what is not yet handed out.
  private var filled = 0..<0
  /// Where `filled` begins in the file.
  private var offset: Int
  private var isAtEnd = false

  init(_ file: Descriptor, from offset: Int, chunk: Int = 1 << 14) {
    self.file = file
    self.offset = offset
    buffer = [UInt8](repeating: 0, count: chunk)
  }

  /// The next line; `nil` at the end.
  mutating func next() throws(LedgerError) -> Line? {
    var searched = 0
    while true {
      if let count = lineFeed(from: searched) { return hand(out: count, hasLineFeed: true) }
      searched = filled.count
      if isAtEnd { return filled.isEmpty ? nil : hand(out: filled.count, hasLineFeed: false) }
      if filled.count > JSONReader.maximumLength { return try skipLongLine() }
      try fill()
    }
  }

  private mutating func hand(out count: Int, hasLineFeed: Bool) -> Line {
    let end = filled.lowerBound + count
    let line = Line(
      start: offset, count: count, hasLineFeed: hasLineFeed,
      bytes: count <= JSONReader.maximumLength ? buffer[filled.lowerBound..<end] : nil)
    drop(count + (hasLineFeed ? 1 : 0))
    return line
  }

  private mutating func skipLongLine() throws(LedgerError) -> Line {
    let start = offset
    while true {
      if let count = lineFeed(from: 0) {
        drop(count + 1)
        return Line(start: start, count: offset - start - 1, hasLineFeed: true, bytes: nil)
      }
      drop(filled.count)
      if isAtEnd {
        return Line(start: start, count: offset - start, hasLineFeed: false, bytes: nil)
      }
      try fill()
    }
  }

  private mutating func drop(_ count: Int) {
    filled = (filled.lowerBound + count)..<filled.upperBound
    offset += count
  }

  /// How many bytes lie before the next line feed in the buffer.
  private func lineFeed(from searched: Int) -> Int? {
    let start = filled.lowerBound + searched
    let count = filled.upperBound - start
    return buffer.withUnsafeBytes { bytes in
      guard count > 0, let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, count)
      else { return nil }
      return UnsafeRawPointer(found) - base - filled.lowerBound
    }
  }

  private mutating func fill() throws(LedgerError) {
    if filled.lowerBound > 0 {
      // In place: a slice of the buffer would be another owner of it, and all of it be copied.
      buffer.withUnsafeMutableBytes { bytes in
        if let base = bytes.baseAddress { memmove(base, base + filled.lowerBound, filled.count) }
      }
      filled = 0..<filled.count
    }
    if filled.count == buffer.count {
      buffer.append(contentsOf: repeatElement(0, count: buffer.count))
    }
    let end = filled.upperBound
    let count = try file.read(into: &buffer, from: end, at: offset + filled.count)
    if count == 0 { isAtEnd = true }
    filled = filled.lowerBound..<(end + count)
  }
}
