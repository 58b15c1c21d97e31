/// A verb of a text by which somebody binds themselves to do something.
struct Act: Hashable, Sendable {
  /// What a verb promises.
  enum Weight: Hashable, Sendable {
    /// Something that will be there to see.
    case strong
    /// Something only if a product, number or day stands beside.
    case open
    /// Nothing that anybody could find kept or broken; the words that say so.
    case weak(LintLexicon.List, Range<Int>)
    /// How far the same thing goes: «y culminará».
    case phase
  }

  let index: Int
  let weight: Weight
  /// It opens a sentence, and so is tied to nothing before it.
  let opensSentence: Bool
  /// The word by which it is tied to what stands before; its own where there is none.
  let link: Int

  var isStrong: Bool { weight == .strong }
  var isWeak: Bool { weakness != nil }
  /// The words that promise nothing, and by which list.
  var weakness: (list: LintLexicon.List, words: Range<Int>)? {
    if case .weak(let list, let words) = weight { (list, words) } else { nil }
  }
}

extension LintLexicon {
  /// The acts of a text, in its order.
  ///
  /// A verb is a word in the future («construirá», with its accent), an infinitive («construir»), or right
  /// behind a name the present of a verb that leaves something to see («la Minera limpia el canal»).
  /// The first of a sentence counts wherever it stands, a further one where a word or a comma links
  /// it. Within a clause that tells a purpose only a future counts («para medir y registrar» is one
  /// thing to do), within one that describes none. So some acts pass unseen, rather than sound texts
  /// being found fault with.
  func acts(in text: WordSequence) -> [Act] {
    var acts: [Act] = []
    var clause = Clause.main
    var isFirst = true
    for index in text.words.indices {
      if text.words[index].beginsClause {
        clause = .main
        isFirst = true
      }
      clause = clause.going(into: self.clause(text, at: index))
      guard isVerb(text, at: index, in: clause) else { continue }
      let link = link(to: index, in: text)
      let isLinked = isFirst || link != index || text.words[index].followsComma
      guard
        isLinked || isFuture(text.words[index]) || isPlainFuture(text, at: index)
          || isPresent(text, at: index)
      else { continue }
      acts.append(
        Act(
          index: index, weight: weight(of: text, at: index), opensSentence: isFirst, link: link))
      isFirst = false
    }
    return acts
  }

  /// What sort of clause a word stands in, the narrowest last.
  private enum Clause: Int {
    case main, purpose, relative

    func going(into other: Clause) -> Clause { rawValue < other.rawValue ? other : self }
  }

  private func clause(_ text: WordSequence, at index: Int) -> Clause {
    if isAny(.relatives, in: text, at: index) { return .relative }
    guard let purpose = match(.purposes, in: text, at: index) else { return .main }
    // «para el hogar» is for something, «para medir» is to do something.
    for word in text.words.indices.dropFirst(purpose.upperBound).prefix(3) {
      if isVerb(text, at: word, in: .main) { return .purpose }
      guard Self.particles.contains(text.words[word].folded) else { break }
    }
    return .main
  }

  /// Where the word that links a verb stands, past the «se», «a», «también» before the verb.
  private func link(to verb: Int, in text: WordSequence) -> Int {
    for index in (max(0, verb - 4)..<verb).reversed() {
      if let range = match(.links, in: text, at: index), range.upperBound <= verb,
        text.words[range.upperBound..<verb].allSatisfy({ Self.particles.contains($0.folded) })
      {
        return longerLink(at: index, in: text)
      }
    }
    return verb
  }

  /// «y además» rather than its «además».
  private func longerLink(at index: Int, in text: WordSequence) -> Int {
    for start in max(0, index - 2)..<index {
      if let range = match(.links, in: text, at: start), range.contains(index) { return start }
    }
    return index
  }

  private static let particles: Set = [
    "se", "a", "de", "no", "lo", "la", "los", "las", "le", "les", "tambien",
  ]

  private func isFuture(_ word: WordSequence.Word) -> Bool {
    ["rá", "rán", "remos"].contains { word.lowered.hasSuffix($0) }
  }

  /// «procurara» for «procurará»: typed without its accent, but of a verb that a list knows.
  private func isPlainFuture(_ text: WordSequence, at index: Int) -> Bool {
    let word = text.words[index].folded
    guard word.hasSuffix("ra") || word.hasSuffix("ran") else { return false }
    return [List.examining, .processing, .giving, .emptyActs, .concrete].contains {
      isAny($0, in: text, at: index)
    }
  }

  private func isVerb(_ text: WordSequence, at index: Int, in clause: Clause) -> Bool {
    let word = text.words[index]
    guard word.folded.count > 2,
      word.beginsClause || !word.isCapitalised && !isAny(.notVerbs, in: text, at: index)
    else { return false }
    let isInfinitive = Self.infinitives.contains { word.folded.hasSuffix($0) }
    switch clause {
    case .main:
      return isFuture(word) || isInfinitive || isPlainFuture(text, at: index)
        || isPresent(text, at: index)
    case .purpose: return isFuture(word)
    case .relative: return false
    }
  }

  private static let infinitives = [
    "ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla", "arlos", "arlas", "erlo", "erla",
    "erlos", "erlas", "irlo", "irla", "irlos", "irlas",
  ]

  private func weight(of text: WordSequence, at index: Int) -> Act.Weight {
    for list in [List.examining, .processing, .giving] {
      if let range = match(list, in: text, at: index) { return .weak(list, range) }
    }
    if let act = match(.emptyActs, in: text, at: index),
      let thing = content(of: text, from: act.upperBound),
      let range = match(.emptyThings, in: text, at: thing)
    {
      return .weak(.emptyActs, index..<range.upperBound)
    }
    if isAny(.phases, in: text, at: index) { return .phase }
    return isAny(.concrete, in: text, at: index) || isPresent(text, at: index) ? .strong : .open
  }
}
