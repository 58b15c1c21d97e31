extension KindWords {
  static let proposal: KindWords = KindWords(
    .feminine("propuesta", "propuestas"), "proposal", "proposals",
    labels: [
      .party: Phrase("quién propone", "who proposes"),
      .text: Phrase("propuesta", "proposal"),
    ])
}
