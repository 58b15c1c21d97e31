extension CaseIterable where Self: RawRepresentable<String> {
  /// The number of a word within its closed list, from 0.
  ///
  /// The standard library hashes the letters of a word that has a raw value; words are keys
  /// everywhere, and their number says as much.
  @inlinable public var placeInList: Int {
    // An enumeration without values is nothing but this number.
    withUnsafeBytes(of: self) { bytes in
      bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
