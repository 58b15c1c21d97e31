extension Lint {
  /// What the text of an agreement promises and no commitment or norm of it speaks of: «construirán
  /// un hospital», where the only commitment is about a road.
  ///
  /// Read out of words, so that what is named otherwise in the commitment is found as well; the
  /// answer to that is a waiver, «no obliga».
  func ofPromises(_ agreement: Record, _ commitments: [Record]) -> [LintFinding] {
    guard !commitments.isEmpty else { return [] }
    let norms = mesa.records.all(.normToIssue, of: agreement.id)
    return uncarried(in: agreement.text(.text), Self.stems(commitments, norms))
      .map { LintFinding(.uncarriedPromise, agreement: agreement.id, words: $0) }
  }

  /// What was typed of how things were dealt with, or of what comes next, promises and no commitment
  /// or norm of the mesa speaks of. What is told as an offer or a position promises nothing.
  func ofParts(_ signing: LintSigning) -> [LintFinding] {
    let isConciliation = signing.acta.code(.actaForm) == .conciliationForm
    let parts = mesa.records.all(.actaPart, of: signing.acta.id).filter { part in
      part.code(.part) == .nextSteps || part.code(.part) == .development && !isConciliation
    }
    guard !parts.isEmpty else { return [] }
    let stems = Self.stems(mesa.records.all(.commitment), mesa.records.all(.normToIssue))
    return parts.flatMap { part in
      part.text(.text).split(whereSeparator: \.isNewline).map { String($0) }
        .filter { Offer.words(in: $0) == nil && !Offer.isPosition($0) }
        .flatMap { uncarried(in: $0, stems) }
        .map { LintFinding(.uncarriedPromise, record: part.id, words: $0) }
    }
  }

  /// The words of each promise of a text whose things nothing carries.
  private func uncarried(in text: String, _ carried: Set<Substring>) -> [String] {
    let text = WordSequence(text)
    return lexicon.promises(in: text)
      .filter { promise in !promise.things.contains { carried.contains(text.words[$0].stem) } }
      .map { text.text(of: $0.words) }
  }

  private static func stems(_ commitments: [Record], _ norms: [Record]) -> Set<Substring> {
    let carried = commitments.map { $0.text(.action) } + norms.map { $0.text(.text) }
    return Set(carried.flatMap { WordSequence($0).words.map(\.stem) })
  }
}

/// Something that a text says will be done or be there.
struct Promise: Hashable, Sendable {
  /// The nouns by which it is known again, as places in the text.
  let things: [Int]
  let words: Range<Int>
}

extension LintLexicon {
  /// The things that the acts of a text promise, each of a list («un hospital y una escuela») one.
  func promises(in text: WordSequence) -> [Promise] {
    acts(in: text).flatMap { act -> [Promise] in
      guard !act.isWeak, let first = content(of: text, from: act.index + 1) else { return [] }
      let isProduct = isAny(.products, in: text, at: first)
      // A norm has a rule of its own.
      if isAny(.norms, in: text, at: first) { return [] }
      // What there will be is a promise only where one can see it.
      guard act.isStrong || isProduct else { return [] }
      let lead = Promise(things: [first], words: act.index..<(first + 1))
      return [lead] + listed(behind: first, in: text)
    }
  }

  /// «… y una escuela»: products behind a link, with an article of their own.
  private func listed(behind first: Int, in text: WordSequence) -> [Promise] {
    var found: [Promise] = []
    for index in text.words.indices.dropFirst(first + 1) {
      if text.words[index].beginsClause { break }
      if isAny(.purposes, in: text, at: index) || isAny(.relatives, in: text, at: index) { break }
      let isLink = ["y", "e"].contains(text.words[index].folded)
      guard isLink || text.words[index].followsComma else { continue }
      let start = isLink ? index + 1 : index
      guard start < text.words.count, ["un", "una"].contains(text.words[start].folded),
        let thing = content(of: text, from: start), isAny(.products, in: text, at: thing)
      else { continue }
      found.append(Promise(things: [thing], words: start..<(thing + 1)))
    }
    return found
  }
}

extension WordSequence.Word {
  /// By which «hospital» is known again in «hospitales».
  fileprivate var stem: Substring { folded.prefix(5) }
}
