extension KindWords {
  static let careInterview: KindWords = KindWords(
    .feminine("conversación con un herido", "conversaciones con heridos"),
    "talk with a wounded person", "talks with wounded people",
    labels: [
      .language: Phrase("idioma, intérprete", "language, interpreter"),
      .urgent: Phrase("urge: traslado, sangre, medicina", "urgent: transfer, blood, medicine"),
      .text: Phrase("qué pide (no qué hacía ahí)", "what they ask for"),
    ])
}
