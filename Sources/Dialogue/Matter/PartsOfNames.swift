extension Mesa {
  /// Single words of a text that may be part of a name which papers keep back: «Quilca». They are a doubt and no
  /// more, since the same word may mean something else; the whole name is not written at all.
  ///
  /// A word that is part of what may be told anyway is none: the name of somebody on the list of people, of
  /// a party, of the mesa or of its place, or of whoever wishes their name told.
  public func partsOfNames(in text: String) -> [LeadDoubt] {
    let people = (records.all(.detention) + records.all(.victim)).filter { !$0.text(.name).isEmpty }
    let kept = people.filter(\.keepsName)
    guard !kept.isEmpty else { return [] }
    var parts: [String: String] = [:]
    for person in kept {
      for word in Self.parts(of: person.text(.name)) where parts[word] == nil {
        parts[word] = person.toldName
      }
    }
    let told =
      listedPeople.map(\.name) + parties.map(\.name) + [caseFile.name, caseFile.place.name]
      + people.filter { !$0.keepsName }.map { $0.text(.name) }
    for word in told.flatMap(Self.parts) { parts[word] = nil }
    var seen: Set<String> = []
    let words = WordSequence(text)
    return words.words.enumerated().compactMap { index, word in
      guard word.isCapitalised, let person = parts[word.folded], seen.insert(word.folded).inserted
      else { return nil }
      return .name(words.text(of: index..<index + 1), of: person)
    }
  }

  private static func parts(of name: String) -> [String] {
    WordSequence(name).words.map(\.folded).filter { $0.count > 2 && WithheldNames.isTelling($0) }
  }
}
