extension LintLexicon {
  /// Where a text that says what is to be done begins to say a second thing, as written.
  ///
  /// Verbs of one thing are one act: «elaborar y entregar el informe», «elaborarlo y entregarlo»,
  /// «iniciar la obra y culminarla». What promises nothing is no obligation, and another rule's.
  func secondObligation(in text: WordSequence) -> String? {
    let acts = acts(in: text).filter { !$0.isWeak }
    guard var first = acts.first else { return nil }
    for act in acts.dropFirst() {
      if act.opensSentence { return excerpt(text, from: start(of: act, in: text)) }
      if act.weight == .phase { continue }
      guard isOneThing(first, act, in: text) else {
        return excerpt(text, from: act.link)
      }
      first = act
    }
    return nil
  }

  /// The first word of a sentence, which may name who acts.
  private func start(of act: Act, in text: WordSequence) -> Int {
    (0...act.index).last { text.words[$0].beginsClause } ?? act.index
  }

  private func isOneThing(_ first: Act, _ second: Act, in text: WordSequence) -> Bool {
    let between = (first.index + 1)..<max(first.index + 1, second.link)
    // «elaborar, imprimir y entregar»: nothing stands between but what links.
    let isPair = between.allSatisfy {
      isAny(.links, in: text, at: $0) || isAny(.sameThing, in: text, at: $0)
    }
    if isPair, !hasPronoun(text.words[first.index]) { return true }
    if hasPronoun(text.words[second.index]) { return true }
    let before = text.words[second.link..<second.index].map(\.folded)
    if before.contains(where: ["lo", "la", "los", "las"].contains) { return true }
    if isAny(.sameThing, in: text, at: second.index + 1) { return true }
    guard let thing = content(of: text, from: second.index + 1) else { return false }
    if isAny(.sameThing, in: text, at: thing) { return true }
    return between.contains { text.words[$0].folded == text.words[thing].folded }
  }

  /// «entregarlo».
  private func hasPronoun(_ verb: WordSequence.Word) -> Bool {
    ["rlo", "rla", "rlos", "rlas"].contains { verb.folded.hasSuffix($0) }
  }

  private func excerpt(_ text: WordSequence, from index: Int) -> String {
    text.text(of: index..<min(index + 4, text.words.count))
  }
}
