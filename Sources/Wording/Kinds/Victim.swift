extension KindWords {
  static let victim: KindWords = KindWords(
    .feminine("víctima", "víctimas"), "victim", "victims",
    unnamed: Phrase("no identificado", "not identified"))
}
