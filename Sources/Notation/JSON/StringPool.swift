/// Keeps names that come again and again in a book, so that each lies in memory once.
///
/// A small table without chains: a name that falls on the place of another takes it.
public final class StringPool {
  private var places = [String](repeating: "", count: 1024)

  public init() {}

  subscript(bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard Self.isWorthKeeping(bytes.count) else { return nil }
    let known = places[Self.place(of: bytes)]
    let isEqual = known.utf8.withContiguousStorageIfAvailable { Self.areEqual($0, bytes) }
    return isEqual ?? false ? known : nil
  }

  func keep(_ text: String, for bytes: UnsafeBufferPointer<UInt8>) {
    if Self.isWorthKeeping(bytes.count) { places[Self.place(of: bytes)] = text }
  }

  /// Up to 15 bytes a string needs no memory of its own; long ones are seldom repeated.
  static func isWorthKeeping(_ count: Int) -> Bool { count > 15 && count <= 128 }

  private static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    var differences: UInt64 = 0
    eachWord(of: right.count) { offset in
      differences |= word(of: left, at: offset) ^ word(of: right, at: offset)
    }
    return differences == 0
  }

  /// Eight bytes at a time, mixed by multiplying and folded to the size of the table.
  private static func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt64(bytes.count)
    eachWord(of: bytes.count) { offset in
      hash = (hash ^ word(of: bytes, at: offset)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return Int(hash & 1023)
  }

  /// Calls `body` with the offsets of words of eight bytes that cover `count` bytes, 8 at least; the
  /// last may overlap the one before it.
  private static func eachWord(of count: Int, _ body: (Int) -> Void) {
    var offset = 0
    while offset + 8 < count {
      body(offset)
      offset += 8
    }
    body(count - 8)
  }

  private static func word(of bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
