extension KindWords {
  static let acta: KindWords = KindWords(
    .feminine("acta", "actas", article: "el"), "acta", "actas")
}
