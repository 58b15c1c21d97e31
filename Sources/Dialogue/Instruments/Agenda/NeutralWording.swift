extension NeutralLexicon {
  /// What in a title takes sides, in the order of the text; cheap enough for every key press.
  ///
  /// A word counts once, by the first entry that knows it. A party's name is found fault with only
  /// where the title accuses as well: naming whom a matter concerns is no offence.
  public func findings(in title: String, parties: [Party]) -> [NeutralFinding] {
    let text = WordSequence(title)
    var found: [NeutralFinding] = []
    var taken = 0
    for index in text.words.indices where index >= taken {
      guard let (entry, range) = entry(in: text, at: index) else { continue }
      found.append(finding(entry.id, entry.fault, range, in: text))
      taken = range.upperBound
    }
    guard found.contains(where: { $0.fault == .accusation }) else {
      return found.filter { $0.fault != .culprit }
    }
    for party in parties {
      guard let range = place(of: party, in: text),
        let entry = entries.first(where: { $0.fault == .culprit })
      else { continue }
      found.append(finding(entry.id, .culprit, range, in: text, party: party.id))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func finding(
    _ entry: String, _ fault: Fault, _ range: Range<Int>, in text: WordSequence,
    party: PartyID? = nil
  ) -> NeutralFinding {
    NeutralFinding(
      entry: entry, fault: fault, range: text.range(of: range), words: text.text(of: range),
      party: party)
  }

  private func entry(in text: WordSequence, at index: Int) -> (Entry, Range<Int>)? {
    for entry in entries {
      guard let range = entry.patterns.longestMatch(in: text, at: index),
        hasObject(of: entry, in: text, after: range.upperBound),
        !text.words.indices.contains(where: { entry.exceptions.matches(text, at: $0) })
      else { continue }
      return (entry, range)
    }
    return nil
  }

  private func hasObject(of entry: Entry, in text: WordSequence, after index: Int) -> Bool {
    guard !entry.objects.isEmpty else { return true }
    var index = index
    while let joint = joints.longestMatch(in: text, at: index) { index = joint.upperBound }
    return entry.objects.matches(text, at: index)
  }

  /// Where a title names a party: the whole name, an acronym in it, or a word that tells it apart
  /// from before its first «de», behind which its place stands.
  private func place(of party: Party, in text: WordSequence) -> Range<Int>? {
    let name = WordSequence(party.name)
    if let whole = LexiconPattern(name.words.map(\.folded).joined(separator: " ")),
      let range = text.first(whole)
    {
      return range
    }
    let head = name.words.prefix { !Self.ofPlace.contains($0.folded) }
    let telling = head.filter { word in
      word.folded.count >= 5
        && !commonNameWords.matches(WordSequence(word.lowered), at: 0)
    }
    let acronyms = name.words.filter { $0.range.count >= 3 && name.isAcronym($0) }
    return (telling + acronyms).lazy.compactMap { LexiconPattern($0.folded).flatMap(text.first) }
      .first
  }

  private static let ofPlace: Set = ["de", "del"]
}

extension WordSequence {
  /// Written in capitals throughout: «MTC».
  fileprivate func isAcronym(_ word: Word) -> Bool {
    guard let index = words.firstIndex(of: word) else { return false }
    return text(of: index..<(index + 1)).allSatisfy { $0.isUppercase || $0.isNumber }
  }
}
