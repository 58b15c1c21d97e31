extension KindWords {
  static let acta: KindWords = KindWords(
    .feminine("acta", "actas"), "acta", "actas")
}
