extension KindWords {
  static let willingness: KindWords = KindWords(
    .feminine("voluntad de diálogo", "voluntades de diálogo"), "will to talk", "wills to talk")
}
