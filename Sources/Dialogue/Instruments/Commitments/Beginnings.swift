/// How some folded words begin: by that most names can be told from them without being taken apart.
struct Beginnings {
  /// The first two letters of each word; of a short one, which may be the first letters of several, the
  /// first alone.
  private var pairs: [UInt16] = []
  private var firsts: [UInt8] = []
  /// Nothing can be told where no word tells anything, or by other letters than a to z.
  private var isAnything = false

  /// The most letters that a word of first letters has.
  private static let mostInitials = 6

  init(of words: [String]) {
    let telling = words.filter { !PartyWords.saysNothing($0) }
    isAnything = telling.allSatisfy { $0.utf8.count < 2 }
    for word in telling {
      var letters = word.utf8.makeIterator()
      guard let first = letters.next() else { continue }
      if word.utf8.count <= Self.mostInitials { firsts.append(first) }
      guard let second = letters.next() else { continue }
      if first >= 0x80 || second >= 0x80 { isAnything = true }
      pairs.append(Self.pair(first, second))
    }
  }

  /// Whether a word of a name may begin as one of these does.
  func mayBegin(_ name: String) -> Bool {
    if isAnything { return !name.isEmpty }
    var name = name
    return name.withUTF8(mayBegin)
  }

  private func mayBegin(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    var first: UInt8?
    for place in name.indices {
      let letter = Self.lowercase(name[place])
      if let start = first {
        first = nil
        if letter >= 0x80 { return true }
        if pairs.contains(Self.pair(start, letter)), !Self.saysNothing(name[(place - 1)...]) {
          return true
        }
      }
      if Self.begins(letter, after: before) {
        if letter >= 0x80 || firsts.contains(letter) { return true }
        first = letter
      }
      before = letter
    }
    return false
  }

  /// Whether the word with which this begins says nothing, as «de» in «Comunidad de Quebrada Honda».
  private static func saysNothing(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let word = rest.prefix(mostInitials).map(lowercase).prefix(while: isPlain)
    return word.count < mostInitials
      && PartyWords.saysNothing(String(decoding: word, as: UTF8.self))
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// A letter with an accent may be none, so that a word may begin behind it.
  private static func begins(_ letter: UInt8, after before: UInt8) -> Bool {
    if letter >= 0x80 { return !isPlain(before) && before < 0x80 }
    return isPlain(letter) && !isPlain(before)
  }

  private static func isPlain(_ letter: UInt8) -> Bool {
    (0x61...0x7A).contains(letter) || (0x30...0x39).contains(letter)
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }
}
