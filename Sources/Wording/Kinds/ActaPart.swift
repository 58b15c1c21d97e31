extension KindWords {
  static let actaPart: KindWords = KindWords(
    .masculine("texto del acta", "textos del acta"), "text of the acta", "texts of the acta")
}
