extension KindWords {
  static let agreement: KindWords = KindWords(
    .masculine("acuerdo", "acuerdos"), "agreement", "agreements",
    labels: [
      .text: Phrase("texto literal del acuerdo", "literal text of the agreement")
    ])
}
