extension KindWords {
  static let delivery: KindWords = KindWords(
    .feminine("entrega de copia", "entregas de copias"),
    "delivery of a copy", "deliveries of copies",
    labels: [
      .addressee: Phrase("recibida por", "received by")
    ])
}
