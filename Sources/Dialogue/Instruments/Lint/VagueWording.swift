extension LintLexicon {
  /// The words of a text that bind nobody to anything that could be found kept or broken.
  ///
  /// Nothing is said of them where something verifiable stands beside: a product and its date, or
  /// for what is given («garantizar 60 puestos») what and how much. What is only looked at is no
  /// product: «revisar el estudio hasta el 30 de mayo» leaves nothing behind.
  func vagueWords(in text: WordSequence) -> String? {
    let acts = acts(in: text)
    let hasDate = text.words.indices.contains { isDate(text, at: $0) }
    let hasQuantity = hasDate || text.words.indices.contains { isQuantity(text, at: $0) }
    var found: [Range<Int>] = []
    for act in acts {
      guard let (list, words) = act.weakness else { continue }
      let isLead = !acts.contains { $0.isStrong && $0.index < act.index }
      let isKept =
        switch list {
        case .giving, .emptyActs:
          hasQuantity && (hasProduct(text, after: words.upperBound) || acts.contains(where: \.isStrong))
        case .examining:
          (hasDate || hasQuantity && acts.contains(where: \.isStrong))
            && (acts.contains(where: \.isStrong)
              || hasProduct(text, after: content(of: text, from: words.upperBound).map { $0 + 1 } ?? words.upperBound))
        default:
          acts.contains(where: \.isStrong) && hasQuantity
            || hasDate && hasProduct(text, after: words.upperBound)
        }
      // What stands behind a thing to do that is clear is a part of it.
      if isLead && !isKept || !isLead && !hasQuantity { found.append(words) }
    }
    if !hasDate || !acts.contains(where: \.isStrong) && !hasProduct(text, after: 0) {
      found += text.words.indices.compactMap { match(.hedges, in: text, at: $0) }
    }
    if !hasDate, let body = emptyBody(text, acts) { found.append(body) }
    return found.min { $0.lowerBound < $1.lowerBound }.map { text.text(of: $0) }
  }

  /// A body or draft that is there to examine: «conformar una comisión que evalúe…».
  private func emptyBody(_ text: WordSequence, _ acts: [Act]) -> Range<Int>? {
    guard let act = acts.first, isAny(.emptyActs, in: text, at: act.index),
      let thing = content(of: text, from: act.index + 1),
      let body = match(.bodies, in: text, at: thing)
    else { return nil }
    for index in text.words.indices.dropFirst(body.upperBound) {
      for list in [List.examining, .processing] {
        if let range = match(list, in: text, at: index) { return act.index..<range.upperBound }
      }
    }
    return nil
  }

  /// Something that can be seen, counted or shown, from a word on.
  private func hasProduct(_ text: WordSequence, after start: Int) -> Bool {
    text.words.indices.dropFirst(start).contains { isAny(.products, in: text, at: $0) }
  }

  /// «30 de mayo», «15 días», «30/05/2026», «viernes 6».
  private func isDate(_ text: WordSequence, at index: Int) -> Bool {
    guard isCount(text, at: index) else { return false }
    let words = text.words
    if index + 2 < words.count, words[index + 1].isNumber, words[index + 2].isNumber,
      words[index].folded.count <= 2, words[index + 1].folded.count <= 2
    {
      return true
    }
    let next = words.indices.contains(index + 1) && words[index + 1].folded == "de" ? 2 : 1
    return isAny(.times, in: text, at: index + next)
      || index > 0 && isAny(.times, in: text, at: index - 1)
  }

  /// A number of things: «30 comuneros», «S/ 120 000»; not the number of a norm, school or year.
  private func isQuantity(_ text: WordSequence, at index: Int) -> Bool {
    guard isCount(text, at: index) else { return false }
    if index > 0, text.words[index - 1].folded == "s" { return true }
    if index > 0, isAny(.beforeNumber, in: text, at: index - 1) { return false }
    guard text.words.indices.contains(index + 1) else { return false }
    let next = text.words[index + 1]
    return !next.beginsClause && !next.followsComma && next.folded.count > 1
      && !isAny(.determiners, in: text, at: index + 1)
      && !isAny(.links, in: text, at: index + 1)
  }

  private func isCount(_ text: WordSequence, at index: Int) -> Bool {
    text.words[index].isNumber || isAny(.numbers, in: text, at: index)
  }
}
