extension KindWords {
  static let baseConsultation: KindWords = KindWords(
    .feminine("consulta a las bases", "consultas a las bases"),
    "consultation of the base", "consultations of the base",
    labels: [
      .until: Phrase("responde a más tardar el", "answers at the latest on"),
      .date: Phrase("día en que respondió", "day on which it answered"),
    ])
}
