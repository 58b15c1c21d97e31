extension LintLexicon {
  /// The name of a norm that is still to come, as written.
  ///
  /// What is to be issued or changed, or is the means by which something is done («mediante
  /// ordenanza»). One that is cited by its number, or that is only to be kept («según la ley»),
  /// exists already; to change one that exists takes another.
  func normWords(in text: WordSequence) -> String? {
    var role = Role.none
    for index in text.words.indices {
      if text.words[index].beginsClause { role = .none }
      if let next = self.role(text, at: index) { role = next }
      guard let range = match(.norms, in: text, at: index),
        !isAny(.notNorms, in: text, at: index)
      else { continue }
      let isNumbered = isNumbered(text, after: range.upperBound)
      let isToCome =
        switch role {
        case .changing: true
        case .issuing: !isNumbered
        case .complying: false
        case .none: !isNumbered && (isMeans(text, before: index) || isOne(text, before: index))
        }
      if isToCome { return text.text(of: range) }
    }
    return nil
  }

  /// What is done to the norms that are named behind a word.
  private enum Role {
    case none, issuing, changing, complying
  }

  private func role(_ text: WordSequence, at index: Int) -> Role? {
    if isAny(.complying, in: text, at: index) { return .complying }
    if isAny(.changing, in: text, at: index) { return .changing }
    return isAny(.issuing, in: text, at: index) ? .issuing : nil
  }

  /// «mediante (una) ordenanza», «por decreto».
  private func isMeans(_ text: WordSequence, before index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { isAny(.means, in: text, at: $0) }
  }

  /// «una ordenanza»: one that is not there yet.
  private func isOne(_ text: WordSequence, before index: Int) -> Bool {
    index > 0 && ["un", "una"].contains(text.words[index - 1].folded)
  }

  private func isNumbered(_ text: WordSequence, after index: Int) -> Bool {
    for word in text.words.indices.dropFirst(index) {
      if text.words[word].isNumber { return true }
      guard isAny(.beforeNumber, in: text, at: word) else { return false }
    }
    return false
  }
}
