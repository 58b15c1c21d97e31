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
    var names: [(letters: [String], told: String)] = []
    for record in people where record.keepsName {
      let told = record.toldName
      for run in Self.runs(of: record.text(.name)) { names.append((run, told)) }
    }
    self.names = names.sorted { $0.letters.count > $1.letters.count }
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
    guard !names.isEmpty else { return text }
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      let isStart = index == 0 || !Self.isLetter(characters[index - 1])
      if isStart, let name = name(at: index, in: characters) {
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

  /// The longest name that stands there as whole words.
  private func name(
    at index: Int, in characters: [Character]
  ) -> (letters: [String], told: String)? {
    let first = Folding.fold(String(characters[index]))
    return names.first {
      $0.letters.first == first && Self.stands($0.letters, in: characters, at: index)
    }
  }

  private static func stands(
    _ name: [String], in characters: [Character], at index: Int
  ) -> Bool {
    let end = index + name.count
    guard end <= characters.count,
      zip(characters[index..<end], name).allSatisfy({ Folding.fold(String($0)) == $1 })
    else { return false }
    return end == characters.count || !isLetter(characters[end])
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// What stands between the words of a name and is in every text: «de la».
  private static let smallWords: Set<String> = [
    "de", "del", "la", "las", "lo", "los", "el", "y", "e", "da", "do", "dos", "van", "von",
  ]

  /// Whether a word of a name tells whose it is.
  static func isTelling(_ word: some StringProtocol) -> Bool {
    !smallWords.contains(Folding.fold(String(word)))
  }

  /// The whole name, and each two or more words of it that stand together, small ones not counted; each as
  /// its folded letters.
  private static func runs(of name: String) -> [[String]] {
    let words = name.split(whereSeparator: \.isWhitespace)
    let letters = words.map { word in word.map { Folding.fold(String($0)) } }
    guard words.count > 1 else { return letters }
    let telling = words.map(isTelling)
    var runs: [[String]] = []
    for start in words.indices.dropLast() {
      for end in start + 2...words.count {
        let isWhole = end - start == words.count
        guard isWhole || telling[start..<end].count(where: { $0 }) >= 2 else { continue }
        runs.append(Array(letters[start..<end].joined(separator: [" "])))
      }
    }
    return runs
  }
}

extension Record {
  fileprivate var hasOwnName: Bool { kind == .victim || kind == .detention }
}
