extension KindWords {
  static let forceMeasure: KindWords = KindWords(
    .feminine("medida de fuerza", "medidas de fuerza"), "measure of force", "measures of force",
    labels: [
      .party: Phrase("quién la sostiene", "who keeps it up")
    ])
}
