/// Names of wounded, dead and held people that papers keep back, in whatever somebody typed.
public struct WithheldNames: Sendable {
  private let names: [(letters: [String], told: String)]

  public init(_ mesa: Mesa) {
    let struck = mesa.records.struck.map(\.record).filter(\.hasOwnName)
    self.init(of: mesa.records.all(.victim) + mesa.records.all(.detention) + struck)
  }

  /// Where none is kept back.
  public static let none = WithheldNames(of: [])

  /// - Parameter people: cards of people held or wounded; of those that wish it the name is kept.
  init(of people: [Record]) {
    names = people.filter(\.keepsName).flatMap { record in
      Self.runs(of: record.text(.name)).map { (Self.letters(of: $0), record.toldName) }
    }.sorted { $0.letters.count > $1.letters.count }
  }

  public var isEmpty: Bool { names.isEmpty }

  /// A record with each such name in its texts as papers call the person.
  func kept(back record: Record) -> Record {
    guard !names.isEmpty else { return record }
    var record = record
    for (key, value) in record.values {
      guard case .text(let text) = value, !(record.hasOwnName && key == .name) else { continue }
      record.values[key] = .text(kept(back: text))
    }
    return record
  }

  public func kept(back text: String) -> String {
    let characters = Array(text)
    let folded = characters.map { Folding.fold(String($0)) }
    var result = ""
    var index = 0
    while index < characters.count {
      let isStart = index == 0 || !Self.isLetter(characters[index - 1])
      if isStart,
        let name = names.first(where: { Self.stands($0.letters, in: folded, characters, at: index) }
        )
      {
        result += name.told
        index += name.letters.count
        // «V. M. C..»
        if result.last == ".", index < characters.count, characters[index] == "." { index += 1 }
      } else {
        result.append(characters[index])
        index += 1
      }
    }
    return result
  }

  private static func stands(
    _ name: [String], in folded: [String], _ characters: [Character], at index: Int
  ) -> Bool {
    let end = index + name.count
    guard end <= folded.count, folded[index..<end].elementsEqual(name) else { return false }
    return end == folded.count || !isLetter(characters[end])
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func letters(of text: String) -> [String] { text.map { Folding.fold(String($0)) } }

  /// What stands between the words of a name and is in every text: «de la».
  private static let smallWords: Set<String> = [
    "de", "del", "la", "las", "lo", "los", "el", "y", "e", "da", "do", "dos", "van", "von",
  ]

  /// Whether a word of a name tells whose it is.
  static func isTelling(_ word: some StringProtocol) -> Bool {
    !smallWords.contains(Folding.fold(String(word)))
  }

  /// The whole name, and each two or more words of it that stand together, small ones not counted.
  private static func runs(of name: String) -> [String] {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard words.count > 1 else { return words.map(String.init) }
    return words.indices.flatMap { start in
      (start + 2...max(start + 2, words.count)).filter { $0 <= words.count }
        .map { words[start..<$0] }
        .filter { $0.count == words.count || $0.count(where: isTelling) >= 2 }
        .map { $0.joined(separator: " ") }
    }
  }
}

extension Record {
  fileprivate var hasOwnName: Bool { kind == .victim || kind == .detention }
}
