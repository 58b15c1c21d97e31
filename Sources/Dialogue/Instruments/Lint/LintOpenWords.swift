extension Lint {
  /// What the acta prints of itself and of its session, and of the rules of an installation, with words that
  /// are still open.
  func ofOpenWords(_ signing: LintSigning) -> [LintFinding] {
    let (acta, session) = (signing.acta, signing.session)
    let own = [
      mesa.mandate(of: acta), acta.text(.issuer), acta.text(.nextPlace), session.place,
      session.details.endingWords,
    ]
    let rules =
      acta.code(.actaKind) == .installation ? mesa.rulesWithAcceptance.map(\.text) : []
    return (own + rules).flatMap(openWords)
      .map { LintFinding(.openWords, record: acta.id, words: $0) }
  }

  /// Reservations whose words, which the acta prints, are still open.
  func ofOpenReservations(_ agreement: Record) -> [LintFinding] {
    let last = mesa.lastWords(.acceptance, of: agreement.id)
    return mesa.parties.indices.lazy.compactMap { last[mesa.parties[$0].id] }
      .filter { $0.code(.answer) == .reserves }
      .flatMap { answer in
        openWords(in: answer.text(.words)).map { words in
          LintFinding(
            .openWords, agreement: agreement.id, record: answer.id, party: answer.party(),
            words: words)
        }
      }
  }
}
