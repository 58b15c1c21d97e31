extension KindWords {
  static let verification: KindWords = KindWords(
    .feminine("verificación", "verificaciones"), "verification", "verifications",
    labels: [
      .by: Phrase("quién verificó", "who verified"),
      .text: Phrase("qué se constató", "what was found"),
      .starts: Phrase("período verificado, desde el", "period verified, from"),
      .until: Phrase("período verificado, hasta el", "period verified, until"),
    ])
}
