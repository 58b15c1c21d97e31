/// Words that stand in brackets, since the parties have not agreed on them yet.
public enum OpenWords {
  /// What stands between the brackets of a text, in its order.
  public static func found(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
    var found: [String] = []
    var open: String?
    for character in text {
      switch character {
      case "[": open = ""
      case "]":
        if let words = open?.trimmed, !words.isEmpty { found.append(words) }
        open = nil
      default: open?.append(character)
      }
    }
    return found
  }
}
