extension LintLexicon {
  /// The words of a text that bind nobody to anything that could be found kept or broken.
  ///
  /// Nothing is said of them where something verifiable stands beside: a product and its date, or
  /// for what is given («garantizar 60 puestos») what and how much. What is only looked at is no
  /// product: «revisar el estudio hasta el 30 de mayo» leaves nothing behind.
  func vagueWords(in text: WordSequence) -> String? {
    let sights = Sights(of: text, by: self)
    var found = sights.acts.compactMap { act in
      act.weakness.flatMap { isKept(act, $0.list, $0.words, sights, text) ? nil : $0.words }
    }
    if let act = sights.acts.first(where: { $0.weight == .open }), !isSeen(act, sights, text) {
      found.append(act.index..<(act.index + 1))
    }
    if !sights.hasDate || !sights.hasStrong && !hasProduct(text, after: 0) {
      found += text.words.indices.compactMap { match(.hedges, in: text, at: $0) }
    }
    if !sights.hasDate, let body = emptyBody(text, sights.acts) { found.append(body) }
    return found.min { $0.lowerBound < $1.lowerBound }.map { text.text(of: $0) }
  }

  /// What in a text can be found kept or broken.
  private struct Sights {
    let acts: [Act]
    let hasDate: Bool
    /// A number of things, or a date.
    let hasQuantity: Bool
    /// A norm to come is something to see, and has a rule of its own.
    let bringsNorm: Bool
    let hasStrong: Bool

    init(of text: WordSequence, by lexicon: LintLexicon) {
      acts = lexicon.acts(in: text)
      hasDate = text.words.indices.contains { lexicon.isDate(text, at: $0) }
      hasQuantity = hasDate || text.words.indices.contains { lexicon.isQuantity(text, at: $0) }
      bringsNorm = lexicon.normWords(in: text) != nil
      hasStrong = acts.contains(where: \.isStrong)
    }
  }

  /// Whether something verifiable stands beside a weak act.
  private func isKept(
    _ act: Act, _ list: List, _ words: Range<Int>, _ sights: Sights, _ text: WordSequence
  ) -> Bool {
    // What stands behind a thing to do that is clear is a part of it.
    if sights.acts.contains(where: { $0.isStrong && $0.index < act.index }) {
      return sights.hasQuantity
    }
    // «revisar y firmar el acta»: the other verb says what becomes of it.
    if sights.acts.contains(where: { $0.isStrong && $0.link == words.upperBound }) { return true }
    let isDone = sights.hasStrong && sights.hasQuantity
    if isDone { return true }
    if list == .giving || list == .emptyActs {
      return sights.hasQuantity && hasProduct(text, after: words.upperBound)
    }
    if list == .examining {
      // What is looked at is no product.
      let behind = content(of: text, from: words.upperBound).map { $0 + 1 } ?? words.upperBound
      return sights.hasDate && hasProduct(text, after: behind)
    }
    return sights.bringsNorm || sights.hasDate && hasProduct(text, after: words.upperBound)
  }

  /// Whether a verb of no list has something beside it that can be seen.
  private func isSeen(_ act: Act, _ sights: Sights, _ text: WordSequence) -> Bool {
    sights.bringsNorm || sights.hasStrong || sights.hasQuantity
      || text.words.contains(where: \.isNumber) || hasProduct(text, after: act.index + 1)
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
  fileprivate func isDate(_ text: WordSequence, at index: Int) -> Bool {
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
  fileprivate func isQuantity(_ text: WordSequence, at index: Int) -> Bool {
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
