extension KindWords {
  static let monthlyFact: KindWords = KindWords(
    .masculine("hecho del mes", "hechos del mes"), "fact of the month", "facts of the month",
    labels: [.text: Phrase("qué ocurrió", "what happened")])
}
