extension KindWords {
  static let visit: KindWords = KindWords(
    .feminine("visita", "visitas"), "visit", "visits",
    labels: [
      .text: Phrase("qué se vio, según las diez normas", "what was seen, by the ten norms")
    ])
}
