/// Which party some words mean.
public enum PartyMention: Hashable, Sendable {
  case one(PartyID)
  /// Any of these.
  case several([PartyID])
  case none
}

extension Mesa {
  /// The party that is meant by its short name, its name, or some words of it: «Comunidad»,
  /// «C.C. Quebrada Honda», «MINERA CERRO AZAFRAN SAC».
  ///
  /// Case, accents, small words and the legal form aside, every word must be one of the party's, the
  /// beginning of one of at least three letters, or the first letters of several.
  public func party(meant words: String) -> PartyMention {
    let folded = Folding.fold(words.tidyLine)
    guard !folded.isEmpty else { return .none }
    let names = partyShortNames
    if let short = parties.first(where: { names[$0.id].map(Folding.fold) == folded }) {
      return .one(short.id)
    }
    let said = PartyWords.of(words)
    let found = parties.filter { PartyWords.match(said, PartyWords.of($0.name)) }.map(\.id)
    guard found.count > 1 else { return found.first.map(PartyMention.one) ?? .none }
    let exact = parties.filter { PartyWords.of($0.name) == said }.map(\.id)
    return exact.count == 1 ? .one(exact[0]) : .several(found)
  }
}

extension PartyWords {
  /// Whether these words say that somebody is of no party: an observer, a guest.
  static func meanNone(_ words: String) -> Bool {
    [
      "sin parte", "ninguna parte", "de ninguna parte", "sin partes", "no party", "of no party",
      "without party",
    ].contains(Folding.fold(words.tidyLine))
  }

  static func match(_ said: [String], _ name: [String]) -> Bool {
    guard !said.isEmpty else { return false }
    let initials = name.compactMap(\.first)
    return said.allSatisfy { word in
      name.contains { $0 == word || (word.count >= 3 && $0.hasPrefix(word)) }
        || (word.count >= 2 && isRun(Array(word), of: initials))
    }
  }

  private static func isRun(_ letters: [Character], of initials: [Character]) -> Bool {
    guard letters.count <= initials.count else { return false }
    return (0...(initials.count - letters.count)).contains {
      Array(initials[$0..<($0 + letters.count)]) == letters
    }
  }
}
