extension KindWords {
  static let earlyWarning: KindWords = KindWords(
    .feminine("alerta temprana", "alertas tempranas"), "early warning", "early warnings",
    labels: [
      .text: Phrase("qué se advierte", "what is warned of")
    ])
}
