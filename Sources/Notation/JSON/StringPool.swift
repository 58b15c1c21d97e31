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
  private static func isWorthKeeping(_ count: Int) -> Bool { count > 15 && count <= 128 }

  private static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    for index in left.indices where left[index] != right[index] { return false }
    return true
  }

  /// FNV-1a, folded to the size of the table.
  private static func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 10 ^ hash >> 20) & 1023)
  }
}
