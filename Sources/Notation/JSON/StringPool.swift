/// Keeps names that come again and again in a book, so that each lies in memory once.
///
/// A small table without chains: a name that falls on the place of another takes it.
public final class StringPool {
  private var places = [String](repeating: "", count: 1024)

  public init() {}

  subscript(bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard Self.isWorthKeeping(bytes.count) else { return nil }
    let known = places[Self.place(of: bytes)]
    let utf8 = known.utf8
    guard utf8.count == bytes.count, utf8.elementsEqual(bytes) else { return nil }
    return known
  }

  func keep(_ text: String, for bytes: UnsafeBufferPointer<UInt8>) {
    if Self.isWorthKeeping(bytes.count) { places[Self.place(of: bytes)] = text }
  }

  /// Up to 15 bytes a string needs no memory of its own; long ones are seldom repeated.
  private static func isWorthKeeping(_ count: Int) -> Bool { count > 15 && count <= 128 }

  /// FNV-1a, folded to the size of the table.
  private static func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 10 ^ hash >> 20) & 1023)
  }
}
