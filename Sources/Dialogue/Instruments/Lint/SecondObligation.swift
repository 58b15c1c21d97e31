extension LintLexicon {
  /// Where a text that says what is to be done begins to say a second thing, as written.
  ///
  /// A verb is a word in the future («construirá», with its accent) or an infinitive («construir»).
  /// A second one counts where it opens a new sentence, or stands right behind a word that links.
  /// Within a clause that tells a purpose only a future counts («para medir y registrar» is one
  /// thing to do), within one that describes none. So some second obligations pass unseen, rather
  /// than many sound texts being found fault with.
  func secondObligation(in text: WordSequence) -> String? {
    var clause = Clause.main
    var hasFirst = false
    for index in text.words.indices {
      if text.words[index].beginsClause {
        clause = .main
        if hasFirst, opensObligation(text, at: index) { return excerpt(text, from: index) }
      }
      clause = clause.going(into: self.clause(text, at: index))
      if hasFirst, let link = links.longestMatch(in: text, at: index),
        isVerb(text, near: link.upperBound, in: clause)
      {
        return excerpt(text, from: index)
      }
      if isVerb(text, at: index, in: clause) { hasFirst = true }
    }
    return nil
  }

  /// What sort of clause a word stands in, the narrowest last.
  private enum Clause: Int {
    case main, purpose, relative

    func going(into other: Clause) -> Clause { rawValue < other.rawValue ? other : self }
  }

  private func clause(_ text: WordSequence, at index: Int) -> Clause {
    if relatives.longestMatch(in: text, at: index) != nil { return .relative }
    guard let purpose = purposes.longestMatch(in: text, at: index) else { return .main }
    // «para el hogar» is for something, «para medir» is to do something.
    return isVerb(text, near: purpose.upperBound, in: .main) ? .purpose : .main
  }

  /// A sentence with a verb of its own.
  private func opensObligation(_ text: WordSequence, at start: Int) -> Bool {
    var clause = Clause.main
    for index in text.words.indices.dropFirst(start) {
      if index > start, text.words[index].beginsClause { return false }
      clause = clause.going(into: self.clause(text, at: index))
      if isVerb(text, at: index, in: clause) { return true }
    }
    return false
  }

  /// A verb at a word, or behind the «se», «a», «también» that may stand before it.
  private func isVerb(_ text: WordSequence, near start: Int, in clause: Clause) -> Bool {
    for index in text.words.indices.dropFirst(start).prefix(3) {
      if isVerb(text, at: index, in: clause) { return true }
      guard Self.particles.contains(text.words[index].folded) else { return false }
    }
    return false
  }

  private static let particles: Set = [
    "se", "a", "de", "no", "lo", "la", "los", "las", "le", "les", "tambien",
  ]

  private func isVerb(_ text: WordSequence, at index: Int, in clause: Clause) -> Bool {
    let word = text.words[index]
    guard word.folded.count > 3, notVerbs.longestMatch(in: text, at: index) == nil else {
      return false
    }
    let isFuture = ["rá", "rán", "remos"].contains { word.lowered.hasSuffix($0) }
    let isInfinitive = ["ar", "er", "ir", "arse", "erse", "irse"].contains {
      word.folded.hasSuffix($0)
    }
    switch clause {
    case .main: return isFuture || isInfinitive
    case .purpose: return isFuture
    case .relative: return false
    }
  }

  private func excerpt(_ text: WordSequence, from index: Int) -> String {
    text.text(of: index..<min(index + 4, text.words.count))
  }
}
