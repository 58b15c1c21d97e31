extension KindWords {
  static let custodyInterview: KindWords = KindWords(
    .feminine("entrevista en custodia", "entrevistas en custodia"),
    "interview in custody", "interviews in custody",
    labels: [
      .language: Phrase("idioma, intérprete", "language, interpreter"),
      .urgent: Phrase("urge: lesión, medicina, agua, baño", "urgent: injury, medicine, water"),
      .text: Phrase("qué pide (no qué hizo)", "what they ask for (not what they did)"),
    ])
}
