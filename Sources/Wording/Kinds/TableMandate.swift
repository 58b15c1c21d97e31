extension KindWords {
  static let tableMandate: KindWords = KindWords(
    .masculine("marco de la mesa", "marcos de la mesa"), "mandate of the mesa",
    "mandates of the mesa",
    labels: [
      .date: Phrase("fecha de la resolución", "date of the resolution"),
      .expiry: Phrase("vigente hasta", "in force until"),
    ],
    unnamed: Phrase("sin resolución", "without resolution"))
}
