/// The columns of text of which each scalar is a character of one column by itself.
///
/// Nearly every line on the screens is such text, and is measured at every key: letters up to U+02FF,
/// the dashes, quotes and dots from U+2010 to U+2027, and the signs that the screens are drawn with:
/// arrows, boxes, blocks, ticks, the signs of Enter and Space. None of them joins a neighbour, is
/// wide, or may not be shown; so columns are scalars, and no table of Unicode has to be asked.
enum PlainText {
  /// How many columns; `nil` where anything else is among them, a control for instance.
  static func columns(_ text: some StringProtocol) -> Int? {
    text.utf8.withContiguousStorageIfAvailable(columns) ?? nil
  }

  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      guard let length = length(at: index, of: bytes) else { return nil }
      index += length
      columns += 1
    }
    return columns
  }

  /// Bytes of the scalar that begins at `index`; `nil` where it is not a plain one.
  private static func length(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let lead = bytes[index]
    switch lead {
    case 0x20..<0x7F: return 1
    case 0xC2:
      // Controls, and the soft hyphen.
      return bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : nil
    case 0xC3...0xCB: return 2
    case 0xE2: return isSign(bytes[index + 1], bytes[index + 2]) ? 3 : nil
    default: return nil
    }
  }

  /// The second and third byte of a scalar from U+2000 to U+2FFF.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xA7).contains(third)
    case 0x86: third >= 0x90
    case 0x87, 0x94...0x96: true
    case 0x97: third <= 0xBC
    case 0x9C: (0x93...0x98).contains(third)
    case 0x8F: third == 0x8E
    case 0x90: third == 0xA3
    default: false
    }
  }

  /// The rows of one line that is plain, as ``TextWrap`` breaks it; `nil` where it is not.
  static func wrap(_ text: String, width: Int) -> [String]? {
    guard let columns = columns(text) else { return nil }
    if columns <= width, text.utf8.last != 0x20 { return [text] }
    let scalars = text.unicodeScalars
    let metrics = scalars.map { $0 == " " ? CharacterMetric.space : .letter }
    var start = scalars.startIndex
    return TextWrap.rows(of: metrics, width: width).map { range in
      var last = range.upperBound
      while last > range.lowerBound, metrics[last - 1].isBreakingSpace { last -= 1 }
      let end = scalars.index(start, offsetBy: last - range.lowerBound)
      defer { start = scalars.index(end, offsetBy: range.upperBound - last) }
      return String(scalars[start..<end])
    }
  }
}
