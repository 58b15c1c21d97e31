extension KindWords {
  static let normToIssue: KindWords = KindWords(
    .feminine("norma por emitir", "normas por emitir"), "norm to be issued", "norms to be issued",
    labels: [
      .text: Phrase("qué dispondrá la norma", "what the norm will provide"),
      .deadline: Phrase("plazo para emitirla", "deadline to issue it"),
    ])
}
