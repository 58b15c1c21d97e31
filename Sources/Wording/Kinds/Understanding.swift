extension KindWords {
  static let understanding: KindWords = KindWords(
    .feminine("comprensión de una afirmación", "comprensiones de afirmaciones"),
    "understanding of a claim", "understandings of claims")
}
