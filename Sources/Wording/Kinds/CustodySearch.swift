extension KindWords {
  static let custodySearch: KindWords = KindWords(
    .feminine("búsqueda de no ubicado", "búsquedas de no ubicados"),
    "search for somebody not located", "searches for people not located",
    labels: [
      .place: Phrase("dónde se preguntó", "where one asked"),
      .by: Phrase("quién respondió", "who answered"),
      .text: Phrase("qué respondió", "what they answered"),
    ])
}
