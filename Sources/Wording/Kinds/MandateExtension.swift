extension KindWords {
  static let mandateExtension: KindWords = KindWords(
    .feminine("prórroga de la vigencia", "prórrogas de la vigencia"), "extension of the mandate",
    "extensions of the mandate",
    labels: [
      .resolution: Phrase("resolución que la dispone", "resolution that orders it"),
      .date: Phrase("fecha de la resolución", "date of the resolution"),
      .newDate: Phrase("vigente hasta", "in force until"),
    ])
}
