extension KindWords {
  static let claim: KindWords = KindWords(
    .feminine("afirmación", "afirmaciones"), "claim", "claims",
    labels: [
      .party: Phrase("quién afirma", "who claims"),
      .text: Phrase("afirmación o cargo", "claim or charge"),
    ])
}
