/// The name of a member as it stands in the text: compared without making a string of it.
///
/// Only valid within ``JSONReader/read(_:pool:_:)``.
public struct JSONName {
  let bytes: UnsafeBufferPointer<UInt8>

  public var description: String { String(decoding: bytes, as: UTF8.self) }

  func isEqual(to name: StaticString) -> Bool {
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    let start = name.utf8Start
    for index in 0..<bytes.count where bytes[index] != start[index] { return false }
    return true
  }

  /// The same for a name that is only known at run time.
  func isEqual(toText name: String) -> Bool {
    var name = name
    return name.withUTF8 { text in
      guard text.count == bytes.count else { return false }
      for index in 0..<text.count where text[index] != bytes[index] { return false }
      return true
    }
  }

  /// Lets a `switch` over names be written with plain literals.
  public static func ~= (pattern: StaticString, name: JSONName) -> Bool {
    name.isEqual(to: pattern)
  }
}
