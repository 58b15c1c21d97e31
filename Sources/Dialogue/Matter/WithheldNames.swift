/// Names of wounded, dead and held people that papers keep back, in whatever somebody typed.
///
/// A name is told by all its words, or by two or more of them that stand together, small ones not counted; what
/// else of it stands beside those, as in «Mamani Ccori, Rosa», goes with them.
public struct WithheldNames: Sendable {
  private struct Name: Sendable {
    let person: RecordID
    let words: [String]
    let isTelling: [Bool]
    let told: String
  }

  private let names: [Name]

  public init(_ mesa: Mesa) {
    let struck = mesa.records.struck.map(\.record).filter(\.hasOwnName)
    self.init(of: mesa.records.all(.victim) + mesa.records.all(.detention) + struck)
  }

  /// Where none is kept back.
  public static let none = WithheldNames(of: [])

  /// - Parameter people: cards of people held or wounded; of those that wish it the name is kept.
  init(of people: [Record]) {
    names = people.filter(\.keepsName).map { record in
      let words = WordSequence(record.text(.name)).words.map(\.folded)
      return Name(
        person: record.id, words: words, isTelling: words.map(Self.isTelling),
        told: record.toldName)
    }
  }

  public var isEmpty: Bool { names.isEmpty }

  /// A record with each such name in its texts as papers call the person.
  func kept(back record: Record) -> Record {
    guard !names.isEmpty else { return record }
    let person = record.personOnCard
    var record = record
    for (key, value) in record.values {
      guard case .text(let text) = value, !(record.hasOwnName && key == .name) else { continue }
      record.values[key] = .text(kept(back: text, of: person))
    }
    return record
  }

  /// - Parameter person: of whom the text is. Of several who are called so it names that one; where none of
  ///   them is meant, it says which they are and does not guess.
  public func kept(back text: String, of person: RecordID? = nil) -> String {
    guard !names.isEmpty else { return text }
    let (sequence, characters) = (WordSequence(text), Array(text))
    var result = ""
    var (done, word, free) = (0, 0, 0)
    while word < sequence.words.count {
      guard let found = names(at: word, in: sequence, characters) else {
        word += 1
        continue
      }
      let span = spread(found.words, from: free, of: found.names, sequence, characters)
      let range = sequence.range(of: span)
      result += characters[done..<range.lowerBound]
      result += told(found.names, of: person)
      done = range.upperBound
      // «V. M. C..»
      if result.last == ".", done < characters.count, characters[done] == "." { done += 1 }
      word = span.upperBound
      free = word
    }
    return result + characters[done...]
  }

  private func told(_ names: [Name], of person: RecordID?) -> String {
    if let own = names.first(where: { $0.person == person }) { return own.told }
    var told: [String] = []
    for name in names where !told.contains(name.told) { told.append(name.told) }
    return told.joined(separator: "/")
  }

  /// Those that the words from there tell, by as many words as can be.
  private func names(
    at start: Int, in sequence: WordSequence, _ characters: [Character]
  ) -> (words: Range<Int>, names: [Name])? {
    var (most, found): (Int, [Name]) = (0, [])
    for name in names {
      let count = words(of: name, at: start, in: sequence, characters)
      guard count > 0, count >= most else { continue }
      if count > most { found = [] }
      most = count
      found.append(name)
    }
    return found.isEmpty ? nil : (start..<start + most, found)
  }

  /// How many words of a name stand there; 0 where they do not tell it.
  private func words(
    of name: Name, at start: Int, in sequence: WordSequence, _ characters: [Character]
  ) -> Int {
    let said = sequence.words
    var most = 0
    for first in name.words.indices where name.words[first] == said[start].folded {
      var count = 1
      while first + count < name.words.count, start + count < said.count,
        name.words[first + count] == said[start + count].folded,
        gap(before: start + count, said, characters).isJoint
      {
        count += 1
      }
      let telling = name.isTelling[first..<first + count].count { $0 }
      if count == name.words.count || telling >= 2 { most = max(most, count) }
    }
    // «Santa Ana» is no Ana.
    if most == 1, start > 0, Self.placeWords.contains(said[start - 1].folded) { return 0 }
    return most
  }

  /// The same words with what stands beside them of these names.
  private func spread(
    _ words: Range<Int>, from free: Int, of names: [Name], _ sequence: WordSequence,
    _ characters: [Character]
  ) -> Range<Int> {
    let said = sequence.words
    func isOfThem(_ word: Int) -> Bool {
      Self.isTelling(said[word].folded)
        && names.contains { $0.words.contains(said[word].folded) }
    }
    var (lower, upper) = (words.lowerBound, words.upperBound)
    while upper < said.count, isOfThem(upper), gap(before: upper, said, characters).isListed {
      upper += 1
    }
    while lower > free, isOfThem(lower - 1), gap(before: lower, said, characters).isListed {
      lower -= 1
    }
    return lower..<upper
  }

  /// What stands between a word and the one before.
  private func gap(
    before word: Int, _ said: [WordSequence.Word], _ characters: [Character]
  ) -> ArraySlice<Character> {
    characters[said[word - 1].range.upperBound..<said[word].range.lowerBound]
  }

  /// What the name of a place begins with that bears a person's.
  private static let placeWords = ["san", "santa", "santo", "villa", "puerto", "cerro", "nueva"]

  /// What stands between the words of a name and is in every text: «de la».
  private static let smallWords = [
    "de", "del", "la", "las", "lo", "los", "el", "y", "e", "da", "do", "dos", "van", "von",
  ]

  /// Whether a word of a name tells whose it is.
  static func isTelling(_ word: some StringProtocol) -> Bool {
    !smallWords.contains(Folding.fold(String(word)))
  }
}

extension ArraySlice<Character> {
  /// Whether words on both sides may be of one name.
  fileprivate var isJoint: Bool { allSatisfy { $0.isWhitespace || "-'’´`(".contains($0) } }

  /// The same with a comma, as in a list.
  fileprivate var isListed: Bool {
    isJoint || first == "," && dropFirst().allSatisfy(\.isWhitespace)
  }
}

extension Record {
  /// The person held or wounded of whom it is: it, or the one to whom it belongs.
  public var personOnCard: RecordID? {
    hasOwnName ? id : reference(.detention) ?? reference(.victim)
  }

  fileprivate var hasOwnName: Bool { kind == .victim || kind == .detention }
}
