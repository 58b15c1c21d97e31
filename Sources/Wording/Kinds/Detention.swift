extension KindWords {
  static let detention: KindWords = KindWords(
    .feminine("detención", "detenciones"), "detention", "detentions",
    labels: [
      .name: Phrase("nombre e identidad", "name and identity"),
      .arrestDate: Phrase("día de la intervención", "day of the intervention"),
      .arrestHour: Phrase("hora de la intervención", "hour of the intervention"),
      .officers: Phrase(
        "agentes que detuvieron o trasladaron", "officers who detained or transferred"),
      .circumstances: Phrase("circunstancias y traslado", "circumstances and transfer"),
    ])
}
