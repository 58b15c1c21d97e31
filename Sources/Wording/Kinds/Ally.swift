extension KindWords {
  static let ally: KindWords = KindWords(
    .masculine("aliado", "aliados"), "ally", "allies")
}
