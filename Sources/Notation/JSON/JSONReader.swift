import Dialogue

/// Reads one JSON text (RFC 8259) strictly, without building a tree of values.
///
/// The caller says which members an object may have (``fields(_:)``) and takes each by name and type;
/// their order in the text is free. A reader is only valid within ``read(_:pool:_:)``.
public struct JSONReader {
  /// Most bytes of one text: 1 MiB.
  public static let maximumLength = 1 << 20
  /// Most objects and lists within one another.
  public static let maximumDepth = 32

  let bytes: UnsafeBufferPointer<UInt8>
  // Held by `read` for as long as a reader is valid: a reader is copied for each member, and copies
  // that counted references would take longer than reading.
  unowned(unsafe) let pool: StringPool?
  /// Where commands are read: what labels stand for.
  unowned(unsafe) let labels: Labels?
  var position = 0
  /// Member that is being read, for errors.
  var field: StaticString = ""

  /// Reads the whole of `bytes` with `body`; nothing may follow the value that it reads.
  ///
  /// - Parameters:
  ///   - pool: keeps names that come again and again, so that each is in memory once.
  ///   - limit: most bytes of the text.
  ///   - labels: what `{"label":"…"}` or `{"number":"…"}` in place of an identity stands for; `nil` where
  ///     none may.
  public static func read<Value>(
    _ bytes: ArraySlice<UInt8>, upTo limit: Int = maximumLength, pool: StringPool? = nil,
    labels: Labels? = nil,
    _ body: (inout JSONReader) throws(NotationError) -> Value
  ) throws(NotationError) -> Value {
    guard bytes.count <= limit else {
      throw NotationError(offset: limit, reason: .tooLong)
    }
    defer { withExtendedLifetime((pool, labels)) {} }
    return try bytes.withUnsafeBufferPointer { buffer throws(NotationError) -> Value in
      var reader = JSONReader(bytes: buffer, pool: pool, labels: labels)
      let value = try body(&reader)
      reader.skipSpace()
      guard reader.position == buffer.count else { throw reader.error(.malformed) }
      return value
    }
  }

  public func error(_ reason: NotationError.Reason) -> NotationError {
    NotationError(offset: position, reason: reason)
  }

  /// The byte to be read next; 0, which no JSON holds outside of text, at the end.
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  @inline(__always)
  mutating func skipSpace() {
    // What the product writes has none.
    if position < bytes.count, bytes[position] > 0x20 { return }
    skipSomeSpace()
  }

  private mutating func skipSomeSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  @inline(__always)
  mutating func expect(_ byte: UInt8) throws(NotationError) {
    skipSpace()
    guard next == byte else { throw error(.malformed) }
    position += 1
  }

  /// A whole number without fraction or exponent, or the label of one.
  public mutating func integer() throws(NotationError) -> Int {
    skipSpace()
    let isNegative = next == 0x2D
    if isNegative { position += 1 }
    guard (0x30...0x39).contains(next) else { throw error(wrongTypeOrMalformed) }
    let first = position
    var value = 0
    while (0x30...0x39).contains(next) {
      let digit = Int(next - 0x30)
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = product.addingReportingOverflow(isNegative ? -digit : digit)
      guard !overflows, !overflowsToo else { throw error(.wrongType(name)) }
      value = sum
      position += 1
    }
    if bytes[first] == 0x30, position - first > 1 { throw error(.malformed) }
    if next == 0x2E || next == 0x65 || next == 0x45 { throw error(.wrongType(name)) }
    return value
  }

  /// A whole number; `nil` for `null`.
  public mutating func integerOrNull() throws(NotationError) -> Int? {
    skipSpace()
    return take("null") ? nil : try integer()
  }

  public mutating func boolean() throws(NotationError) -> Bool {
    skipSpace()
    if take("true") { return true }
    if take("false") { return false }
    throw error(wrongTypeOrMalformed)
  }

  /// The name of the member being read.
  var name: String { field.description }

  /// A value of another type is a wrong type; anything else is no JSON.
  var wrongTypeOrMalformed: NotationError.Reason {
    switch next {
    case 0x22, 0x7B, 0x5B, 0x74, 0x66, 0x6E, 0x2D, 0x30...0x39: .wrongType(name)
    default: .malformed
    }
  }

  /// Moves over `word` if it comes next.
  mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - position >= count, let start = bytes.baseAddress else { return false }
    let place = UnsafeRawPointer(start + position)
    let wanted = UnsafeRawPointer(word.utf8Start)
    var index = 0
    // By eights; the last eight may overlap those before.
    while count - index >= 8 || (index > 0 && index < count) {
      index = min(index, count - 8)
      let read = place.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if read != wanted.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < count {
      if place.load(fromByteOffset: index, as: UInt8.self)
        != wanted.load(fromByteOffset: index, as: UInt8.self)
      {
        return false
      }
      index += 1
    }
    position += count
    return true
  }
}
