/// What wrapping has to know of a character, in one byte.
struct CharacterMetric: Hashable, Sendable {
  /// Columns, and the highest bit for a space at which a row may end.
  private let packed: UInt8

  /// Of a character of one column, and of the space.
  static let letter = CharacterMetric(packed: 1)
  static let space = CharacterMetric(packed: 0x81)

  private init(packed: UInt8) { self.packed = packed }

  init(_ character: Character) {
    if let ascii = character.asciiValue {
      packed = ascii == 0x20 || ascii == 0x09 ? 0x81 : 1
    } else {
      // Once it has gone through ``Shown`` everything takes at least a column.
      let columns = UInt8(max(1, TextWidth.of(character)))
      packed = Self.isWideSpace(character) ? columns | 0x80 : columns
    }
  }

  /// Columns of the character as ``Shown`` makes it.
  var columns: Int { Int(packed & 0x7F) }

  /// Whether a row may end here; not at spaces that forbid it or that carry a mark.
  var isBreakingSpace: Bool { packed & 0x80 != 0 }

  private static func isWideSpace(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard scalars.count == 1, let value = scalars.first?.value else { return false }
    switch value {
    case 0x2007: return false
    case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: return true
    default: return false
    }
  }
}
