extension KindWords {
  static let communication: KindWords = KindWords(
    .feminine("comunicación", "comunicaciones"), "communication", "communications",
    labels: [
      .name: Phrase("con quién se habló", "who was spoken to"),
      .text: Phrase("qué se comunicó", "what was communicated"),
    ])
}
