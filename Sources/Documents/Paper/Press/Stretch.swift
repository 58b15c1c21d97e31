import CPaper

/// What is still to be set of a text, in bytes.
///
/// The engine's time grows with the square of what it is given at once: 100,000 letters without a
/// space took it 18 s. So a text is set window by window; the last line of a window, which may not
/// be full, is set again as the first of the next.
struct Stretch {
  /// About a dozen lines of a paragraph.
  private static let window = 700

  private var bytes: ArraySlice<UInt8>
  private var bold: ArraySlice<Range<Int>>

  init(of text: RichText) {
    var bytes: [UInt8] = []
    var bold: [Range<Int>] = []
    for span in text.spans {
      let start = bytes.count
      bytes += Array(span.string.utf8)
      if span.emphasis == .strong { bold.append(start..<bytes.count) }
    }
    self.bytes = bytes[...]
    self.bold = bold[...]
  }

  var count: Int { bytes.count }

  /// As much as is set at once; ends between two characters.
  var beginning: Stretch {
    if count <= Stretch.window { return self }
    var end = bytes.startIndex + Stretch.window
    while bytes[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
    var beginning = self
    beginning.bytes = bytes[..<end]
    beginning.bold = bold.prefix { $0.lowerBound < end }
    return beginning
  }

  mutating func removeFirst(_ count: Int) {
    bytes = bytes.dropFirst(count)
    bold = bold.drop { $0.upperBound <= bytes.startIndex }
  }

  func withEngineText<Result>(
    _ body: (UnsafePointer<CChar>?, Int, [PaperSpan]) -> Result
  ) -> Result {
    let spans = bold.map { range in
      let inside = range.clamped(to: bytes.startIndex..<bytes.endIndex)
      return PaperSpan(
        start: inside.lowerBound - bytes.startIndex, end: inside.upperBound - bytes.startIndex)
    }
    return bytes.withUnsafeBytes { buffer in
      let characters = buffer.bindMemory(to: CChar.self)
      return body(characters.baseAddress, characters.count, spans)
    }
  }
}
