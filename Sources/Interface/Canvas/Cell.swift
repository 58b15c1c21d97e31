/// One column of one row.
///
/// The scalars of a character lie in the bits of two words, so that a screen of them is copied and
/// compared without looking at each.
public struct Cell: Hashable, Sendable {
  /// A character takes no more scalars than these: one that has a width, and four marks.
  private static let most = 5
  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << bits - 1

  /// Three scalars, then two; 21 bits each, the first lowest. All zero where no character stands.
  private let first: UInt64
  private let last: UInt64
  public let style: Style

  /// - Parameter character: `nil` for the second column of a wide character. Scalars past the fifth
  ///   are left out.
  public init(_ character: Character?, _ style: Style) {
    var words: (UInt64, UInt64) = (0, 0)
    if let character {
      for (index, scalar) in character.unicodeScalars.enumerated().prefix(Self.most) {
        // NUL would be nothing at all; it is kept as the next control, which is shown alike.
        let value = UInt64(max(1, scalar.value)) << (Self.bits * UInt64(index % 3))
        if index < 3 { words.0 |= value } else { words.1 |= value }
      }
    }
    (first, last) = words
    self.style = style
  }

  public init(_ scalar: Unicode.Scalar, _ style: Style) {
    first = UInt64(max(1, scalar.value))
    last = 0
    self.style = style
  }

  /// Whether a character begins here; not in the second column of a wide one.
  public var isFilled: Bool { first != 0 }

  /// The only scalar of its character; `nil` where there are several or none.
  public var scalar: UInt32? {
    first == 0 || first > Self.mask || last != 0 ? nil : UInt32(first)
  }

  /// What stands here; `nil` in the second column of a wide character.
  public var character: Character? {
    guard isFilled else { return nil }
    var text = String.UnicodeScalarView()
    for word in [first, last] {
      var rest = word
      while rest != 0 {
        if let scalar = Unicode.Scalar(UInt32(rest & Self.mask)) { text.append(scalar) }
        rest >>= Self.bits
      }
    }
    return String(text).first
  }

  public static let blank = Cell(" ", .plain)
}
