extension Lint {
  /// «Las partes acuerdan», where only some of those at the table are asked for their yes.
  func ofEverybody(_ agreement: Record) -> [LintFinding] {
    let asked = Set(ground.concurrence.parties(in: agreement, mesa))
    let atTable = ground.concurrence.atTable.map { mesa.parties[$0].id }
    guard !atTable.allSatisfy(asked.contains),
      let words = lexicon.words(of: .everybody, in: WordSequence(agreement.text(.text)))
    else { return [] }
    return [LintFinding(.overstatedParties, agreement: agreement.id, words: words)]
  }

  /// «Se dio lectura», «firmaron todos», in a part or an ending that somebody typed.
  func ofRecitals(_ acta: Record, _ ending: String) -> [LintFinding] {
    let parts = mesa.records.all(.actaPart, of: acta.id).map { ($0.id, $0.text(.text)) }
    return (parts + [(acta.id, ending)]).compactMap { id, text in
      lexicon.words(of: .recitals, in: WordSequence(text)).map {
        LintFinding(.typedRecital, record: id, words: $0)
      }
    }
  }
}

extension LintLexicon {
  /// The first words of a list in a text, as they stand there.
  fileprivate func words(of list: List, in text: WordSequence) -> String? {
    text.words.indices.lazy.compactMap { match(list, in: text, at: $0) }.first
      .map { text.text(of: $0) }
  }
}
