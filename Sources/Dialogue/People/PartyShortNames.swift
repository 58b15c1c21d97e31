extension Mesa {
  /// What each party is called by in narrow columns: the short name that was chosen, else letters of
  /// its name, else its place. No two are alike.
  public var partyShortNames: [PartyID: String] {
    var names: [PartyID: String] = [:]
    var taken: Set<String> = []
    for party in parties where !party.details.shortName.isEmpty {
      if taken.insert(Folding.fold(party.details.shortName)).inserted {
        names[party.id] = party.details.shortName
      }
    }
    for (place, party) in parties.enumerated() where names[party.id] == nil {
      let proposals = PartyWords.shortNames(of: party.name) + ["P\(place + 1)"]
      names[party.id] = proposals.first { taken.insert(Folding.fold($0)).inserted }
    }
    return names
  }
}

/// The name of a party as words by which it is recognised.
enum PartyWords {
  /// Words that say nothing of which party it is.
  private static let fillers: [String] = [
    "de", "del", "la", "las", "el", "los", "y", "e", "en", "por", "the", "of", "and",
  ]

  /// What stands behind the name of a company.
  private static let legalForms: [String] = [
    "sa", "sac", "saa", "srl", "scrl", "eirl", "ltda", "inc", "ltd",
  ]

  /// The words that count, folded: «C.C. Quebrada Honda S.A.C.» is `cc`, `quebrada`, `honda`.
  static func of(_ name: String) -> [String] {
    of(Folding.words(String(decoding: name.utf8.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)))
  }

  /// The same of words that are folded already.
  static func of(_ words: [String]) -> [String] {
    let telling = words.filter { !fillers.contains($0) && !legalForms.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// Whether a folded word says nothing of which party it is.
  static func saysNothing(_ word: String) -> Bool { fillers.contains(word) }

  /// Short names for a party of this name, the best first: a word in capitals that it has, the
  /// beginning of its first word, the first letters of its words.
  static func shortNames(of name: String) -> [String] {
    let own = acronyms(in: name)
    let words = of(name)
    guard let first = words.first else { return own }
    let initials = String(words.prefix(5).compactMap(\.first)).uppercased()
    let beginning = String(first.prefix(3)).uppercased()
    return own + [beginning] + (words.count > 1 ? [initials] : [])
  }

  /// The words in capitals of a name that is not all in capitals.
  private static func acronyms(in name: String) -> [String] {
    if name == name.uppercased() { return [] }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    return words.filter { word in
      let isShort = word.count >= 2 && word.count <= 8
      return isShort && word == word.uppercased() && word != word.lowercased()
        && !legalForms.contains(Folding.fold(word))
    }
  }
}
