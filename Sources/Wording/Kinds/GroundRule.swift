extension KindWords {
  static let groundRule: KindWords = KindWords(
    .feminine("regla de juego", "reglas de juego"), "ground rule", "ground rules",
    labels: [
      .text: Phrase("regla", "rule")
    ])
}
