/// Text without case and accents, so that «acreditacion» finds «acreditación».
public enum Folding {
  /// Lower case; the accents of Spanish, Quechua, Aymara and Portuguese taken off; ñ becomes n.
  public static func fold(_ text: some StringProtocol) -> String {
    if let folded = text.utf8.withContiguousStorageIfAvailable({ foldPlain($0) }) ?? nil {
      return folded
    }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text {
      if let ascii = character.asciiValue {
        let isUpper = (0x41...0x5A).contains(ascii)
        result.unicodeScalars.append(Unicode.Scalar(isUpper ? ascii + 0x20 : ascii))
      } else {
        result += folded(character)
      }
    }
    return result
  }

  /// The runs of letters and digits of a text, folded.
  static func words(_ text: some StringProtocol) -> [String] {
    let folded = fold(text)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }
    // Byte by byte: what a character is costs more than all the rest.
    return folded.utf8.split { byte in
      !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte)
    }.map { String(Substring($0)) }
  }

  /// Text of ASCII, and the letters up to ÿ, which is nearly all: byte by byte, since
  /// each name of a book is folded when it is opened. `nil` where anything else is among it.
  private static func foldPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var isPlain = true
    let folded = String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      var index = 0
      func put(_ byte: UInt8) {
        result[count] = byte
        count += 1
      }
      while index < bytes.count {
        let byte = bytes[index]
        switch byte {
        case 0x41...0x5A: put(byte + 0x20)
        // With the line feed after it, a carriage return is one character.
        case 0x00..<0x0D, 0x0E..<0x80: put(byte)
        case 0xC3:
          index += 1
          // From À to Þ the small letter is 0x20 further on; × has none.
          let isCapital = (0x80..<0x9F).contains(bytes[index]) && bytes[index] != 0x97
          let letter = bytes[index] + (isCapital ? 0x20 : 0)
          if let base = base(of: Unicode.Scalar(letter + 0x40)) {
            base.utf8.forEach(put)
          } else {
            put(byte)
            put(letter)
          }
        case 0xC2:
          index += 1
          put(byte)
          put(bytes[index])
        default:
          isPlain = false
          return 0
        }
        index += 1
      }
      return count
    }
    return isPlain ? folded : nil
  }

  /// Whether `text`, folded, contains `needle`, folded already.
  public static func contains(_ text: String, _ needle: String) -> Bool {
    if needle.isEmpty { return true }
    let haystack = Array(fold(text).utf8)
    let needle = Array(needle.utf8)
    guard haystack.count >= needle.count else { return false }
    return (0...(haystack.count - needle.count)).contains { start in
      haystack[start..<(start + needle.count)].elementsEqual(needle)
    }
  }

  private static func base(of letter: Unicode.Scalar) -> String? {
    switch letter {
    case "á", "à", "â", "ä", "ã", "å": "a"
    case "é", "è", "ê", "ë": "e"
    case "í", "ì", "î", "ï": "i"
    case "ó", "ò", "ô", "ö", "õ": "o"
    case "ú", "ù", "û", "ü": "u"
    case "ñ": "n"
    case "ç": "c"
    case "ý", "ÿ": "y"
    case "ʼ", "’", "‘", "ʻ": "'"
    default: nil
    }
  }

  private static func folded(_ character: Character) -> String {
    let lower = character.lowercased()
    let scalars = lower.unicodeScalars
    guard lower.count == 1, let first = scalars.first else { return lower }
    // A decomposed letter: its base scalar.
    return scalars.count > 1 ? String(first) : base(of: first) ?? lower
  }
}
