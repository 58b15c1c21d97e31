extension KindWords {
  static let waiver: KindWords = KindWords(
    .feminine("dispensa", "dispensas"), "waiver", "waivers")
}
