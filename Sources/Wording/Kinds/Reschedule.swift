extension KindWords {
  static let reschedule: KindWords = KindWords(
    .feminine("reprogramación", "reprogramaciones"), "change of date", "changes of date",
    labels: [
      .reasons: Phrase("motivo de la prórroga", "reason of the extension")
    ])
}
