extension KindWords {
  static let verification: KindWords = KindWords(
    .feminine("verificación", "verificaciones"), "verification", "verifications",
    labels: [
      .by: Phrase("quién verificó", "who verified"),
      .text: Phrase("qué se constató", "what was found"),
    ])
}
