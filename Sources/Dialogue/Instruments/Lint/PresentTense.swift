extension LintLexicon {
  /// «Limpia», «retiran», «aprueba» right behind a name, of a verb that leaves something to see: what
  /// somebody is to do is said in the present, too. Elsewhere «la entrega» may be the thing and no act.
  func isPresent(_ text: WordSequence, at index: Int) -> Bool {
    guard index > 0, text.words[index - 1].isCapitalised, !text.words[index].isCapitalised,
      !text.words[index].beginsClause, !text.words[index].followsComma
    else { return false }
    return Self.infinitives(ofPresent: text.words[index].folded)
      .contains { isAny(.concrete, in: WordSequence($0), at: 0) }
  }

  /// The infinitives of which a folded word may be the present, third person; none for another word.
  private static func infinitives(ofPresent word: String) -> [String] {
    let ending = ["an", "en", "a", "e"].first { word.hasSuffix($0) }
    guard let ending, word.count > ending.count + 2 else { return [] }
    var stem = String(word.dropLast(ending.count))
    let endings = ending.hasPrefix("a") ? ["ar"] : ["er", "ir"]
    // «Construye» of «construir».
    if endings.count > 1, stem.hasSuffix("uy") { stem.removeLast() }
    // «Aprueba» of «aprobar», «cierra» of «cerrar».
    return [stem, stem.withLast("ue", "o"), stem.withLast("ie", "e")].compactMap(\.self)
      .flatMap { stem in endings.map { stem + $0 } }
  }
}

extension String {
  /// With the last of some letters replaced; `nil` where they do not stand in it.
  fileprivate func withLast(_ letters: String, _ others: String) -> String? {
    let (own, sought) = (Array(self), Array(letters))
    guard own.count >= sought.count else { return nil }
    for start in (0...own.count - sought.count).reversed()
    where own[start..<start + sought.count].elementsEqual(sought) {
      return String(own[..<start]) + others + String(own[(start + sought.count)...])
    }
    return nil
  }
}
