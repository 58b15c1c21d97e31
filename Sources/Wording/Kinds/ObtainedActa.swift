extension KindWords {
  static let obtainedActa: KindWords = KindWords(
    .feminine("acta de otros", "actas de otros"), "acta of others", "actas of others",
    labels: [
      .issuer: Phrase("quién la levantó", "who drew it up"),
      .date: Phrase("día en que se firmó", "day on which it was signed"),
      .title: Phrase("número o nombre", "number or name"),
    ])
}
