extension JSONReader {
  /// A text; always valid UTF-8.
  public mutating func string() throws(NotationError) -> String {
    let (range, hasEscapes) = try rawString()
    return try string(in: range, hasEscapes: hasEscapes)
  }

  /// The text between quotes that ``rawString()`` found.
  func string(in range: Range<Int>, hasEscapes: Bool) throws(NotationError) -> String {
    if hasEscapes { return try unescaped(range) }
    return try text(UnsafeBufferPointer(rebasing: bytes[range]), at: range.lowerBound)
  }

  /// A text that comes again and again, such as a name: from the pool where there is one.
  public mutating func recurringString() throws(NotationError) -> String {
    let (range, hasEscapes) = try rawString()
    return try recurringString(in: range, hasEscapes: hasEscapes)
  }

  func recurringString(
    in range: Range<Int>, hasEscapes: Bool
  ) throws(NotationError) -> String {
    if hasEscapes { return try unescaped(range) }
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    guard StringPool.isWorthKeeping(text.count), let pool else {
      return try self.text(text, at: range.lowerBound)
    }
    if let known = pool[text] { return known }
    let made = try self.text(text, at: range.lowerBound)
    pool.keep(made, for: text)
    return made
  }

  /// The bytes between the quotes, as they stand, and whether escapes are among them.
  mutating func rawString() throws(NotationError) -> (Range<Int>, hasEscapes: Bool) {
    skipSpace()
    guard next == 0x22 else { throw error(wrongTypeOrMalformed) }
    position += 1
    let first = position
    var hasEscapes = false
    while position < bytes.count {
      skipPlainText()
      let byte = next
      if byte == 0x22 {
        position += 1
        return (first..<(position - 1), hasEscapes)
      }
      guard byte >= 0x20 else { break }
      if byte == 0x5C {
        hasEscapes = true
        position += 1
      }
      position += 1
    }
    position = min(position, bytes.count)
    throw error(.malformed)
  }

  /// Moves on by eights as long as none of eight bytes is a quote, a backslash or a control.
  ///
  /// Each comparison is made on all eight at once: a byte that is zero after the exclusive-or, or
  /// below a space, shows in its highest bit.
  private mutating func skipPlainText() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    while bytes.count - position >= 8 {
      let eight = base.loadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
      let quote = eight ^ (ones &* 0x22)
      let backslash = eight ^ (ones &* 0x5C)
      let found =
        ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        | ((eight &- (ones &* 0x20)) & ~eight)
      if found & highs != 0 {
        // The lowest bit found is that of the first such byte; those above it may be wrong.
        position += (found & highs).trailingZeroBitCount >> 3
        return
      }
      position += 8
    }
  }

  private func text(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) throws(NotationError) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes.span))
    } catch {
      throw NotationError(offset: offset, reason: .notUTF8)
    }
  }

  private func unescaped(_ range: Range<Int>) throws(NotationError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      if byte == 0x5C {
        try appendEscape(to: &result, at: &index, before: range.upperBound)
      } else {
        result.append(byte)
      }
    }
    return try result.withUnsafeBufferPointer { buffer throws(NotationError) -> String in
      try text(buffer, at: range.lowerBound)
    }
  }

  private func appendEscape(
    to result: inout [UInt8], at index: inout Int, before end: Int
  ) throws(NotationError) {
    let letter = bytes[index]
    index += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: result.append(letter)
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75: result.append(contentsOf: String(try scalar(at: &index, before: end)).utf8)
    default: throw NotationError(offset: index - 1, reason: .malformed)
    }
  }

  /// The scalar of `\uXXXX`, or of the two that make a pair of surrogates.
  private func scalar(
    at index: inout Int, before end: Int
  ) throws(NotationError) -> Unicode.Scalar {
    let first = index
    var value = try unit(at: &index, before: end)
    if (0xD800...0xDBFF).contains(value), index + 1 < end, bytes[index] == 0x5C,
      bytes[index + 1] == 0x75
    {
      index += 2
      let low = try unit(at: &index, before: end)
      guard (0xDC00...0xDFFF).contains(low) else {
        throw NotationError(offset: first, reason: .malformed)
      }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw NotationError(offset: first, reason: .malformed)
    }
    return scalar
  }

  private func unit(at index: inout Int, before end: Int) throws(NotationError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard index < end, let digit = Hexadecimal.value(bytes[index]) else {
        throw NotationError(offset: index, reason: .malformed)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
