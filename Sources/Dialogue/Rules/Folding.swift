/// Text without case and accents, so that «acreditacion» finds «acreditación».
public enum Folding {
  /// Lower case; the accents of Spanish, Quechua, Aymara and Portuguese taken off; ñ becomes n.
  public static func fold(_ text: some StringProtocol) -> String {
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

  private static let bases: [Character: String] = {
    let rows: [(String, String)] = [
      ("a", "áàâäãå"), ("e", "éèêë"), ("i", "íìîï"), ("o", "óòôöõ"), ("u", "úùûü"), ("n", "ñ"),
      ("c", "ç"), ("y", "ýÿ"), ("'", "ʼ’‘ʻ"),
    ]
    var table: [Character: String] = [:]
    for (base, accented) in rows {
      for character in accented { table[character] = base }
    }
    return table
  }()

  private static func folded(_ character: Character) -> String {
    let lower = character.lowercased()
    guard lower.count == 1, let single = lower.first else { return lower }
    if let base = bases[single] { return base }
    // A decomposed letter that the table does not know: its base scalar.
    guard let first = single.unicodeScalars.first, single.unicodeScalars.count > 1 else {
      return lower
    }
    return String(first)
  }
}
